import type { Beside, Match } from '../../desk-contract.ts';
import { useSetting } from '../desk-context.ts';
import type { useDesk } from '../hooks/use-desk.ts';
import { useBeside } from './use-beside.ts';

interface Deeds {
  readonly beside: Beside | undefined;
  /** Resolves to whether the comment arrived. */
  readonly comment: (text: string) => Promise<boolean>;
  readonly resolve: (comment: string) => Promise<boolean>;
  readonly correct: (match: Match, target: string | null) => void;
}

/** What stands beside the passage open, and what can be done there. */
export function useBesideDeeds(desk: ReturnType<typeof useDesk>): Deeds {
  const { say, ask, address } = useSetting();
  const { passage } = desk;
  const { beside, put, refresh } = useBeside(passage?.key ?? null, desk.version);

  const answer = async (path: string, body: unknown, said: string): Promise<boolean> => {
    if (passage === undefined) return false;
    const given = await ask<Beside>(address + path, { method: 'POST', body });
    if (given.type !== 'done') {
      desk.setSaid(desk.sentence(given));
      return false;
    }
    put(passage.key, given.value);
    desk.countComments(passage.key, given.value.comments.filter(({ resolved }) => !resolved).length);
    desk.setSaid(said);
    return true;
  };
  return {
    beside,
    comment: (text) => answer('/comment', { key: passage?.key, text }, say('said.commented')),
    resolve: (comment) => answer('/resolve', { comment }, say('said.resolved')),
    correct: (match, target) => void desk.correctMatch(match, target).then(refresh),
  };
}
