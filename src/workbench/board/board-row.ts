import type { Locale } from '@/languages/locales.ts';
import type { DeskPerson } from '../desk/desk-contract.ts';
import type { Totals } from '@/translation/ledger/passage-entry.ts';

/** What the board reads of one row of the ledger: one document in one language that is not its source. Days and times in ISO 8601. */
export interface BoardRow {
  readonly kind: string;
  readonly document: string;
  readonly locale: Locale;
  readonly sourceLocale: Locale;
  readonly title: string;
  readonly published: boolean;
  readonly totals: Totals;
  readonly outdatedSince: string | null;
  readonly assignee: DeskPerson | null;
  readonly due: string | null;
}
