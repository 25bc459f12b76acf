import type { Locale } from '@/languages/locales.ts';
import type { Origin } from '../record/passage.ts';

/** Where a passage may come from, the wanted language first, then the fallbacks; only published languages stand here. */
export interface Chain {
  readonly locales: readonly { readonly locale: Locale; readonly origin: Origin }[];
  readonly sourceLocale: Locale;
  /** What is known of single passages in the wanted language, by segment key; others are as the document's state says. */
  readonly origins: ReadonlyMap<string, Origin>;
}
