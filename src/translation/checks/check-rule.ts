import type { Finding } from './finding.ts';
import type { Texts } from './texts.ts';

/** What a rule says of a place; `values` fill its message. */
export type Found = Partial<Pick<Finding, 'values' | 'range'>>;

/** One check: a rule of writing or of translating, and how grave it is to break it. */
export interface CheckRule {
  /** Stable; the message is `check.ID` in the label catalogues, and dismissals refer to it. */
  readonly id: string;
  readonly severity: Finding['severity'];
  /** Also asked where there are no words. */
  readonly ofEmpty?: true;
  /** Pure; never throws, whatever the texts. */
  readonly find: (texts: Texts) => readonly Found[];
}
