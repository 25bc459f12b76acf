import type { DeskDocument, DeskPassage } from '../../desk-contract.ts';

/** Whether this person may approve this passage: nobody approves their own words unless the site allows it. The server decides again. */
export function mayApprove(may: DeskDocument['may'], passage: Pick<DeskPassage, 'author'>, person: string): boolean {
  return may.approve && (may.approveOwn || passage.author !== person);
}
