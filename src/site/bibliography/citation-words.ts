import type { Locale } from '@/languages/locales.ts';

/** The few words that an APA citation has in each language. They are part of the citation style, not of the interface. */
export interface CitationWords {
  /** Before the last of two authors in running text. */
  readonly and: string;
  /** Whether a comma stands before "&" in a list of authors; the German rules (DGPs) leave it out. */
  readonly commaBeforeAmpersand: boolean;
  readonly page: string;
  readonly pages: string;
  readonly noDate: string;
  readonly editor: string;
  readonly editors: string;
  readonly inBook: string;
  readonly edition: (edition: string) => string;
  readonly thesis: string;
  readonly beforeCommonEra: string;
}

export const citationWords: Readonly<Record<Locale, CitationWords>> = {
  en: {
    and: 'and',
    commaBeforeAmpersand: true,
    page: 'p.',
    pages: 'pp.',
    noDate: 'n.d.',
    editor: 'Ed.',
    editors: 'Eds.',
    inBook: 'In',
    edition: (edition) => `${englishOrdinal(edition)} ed.`,
    thesis: 'Thesis',
    beforeCommonEra: 'B.C.E.',
  },
  nl: {
    and: 'en',
    commaBeforeAmpersand: true,
    page: 'p.',
    pages: 'pp.',
    noDate: 'z.d.',
    editor: 'Red.',
    editors: 'Reds.',
    inBook: 'In',
    edition: (edition) => `${edition}e druk`,
    thesis: 'Thesis',
    beforeCommonEra: 'v.Chr.',
  },
  de: {
    and: 'und',
    commaBeforeAmpersand: false,
    page: 'S.',
    pages: 'S.',
    noDate: 'o. D.',
    editor: 'Hrsg.',
    editors: 'Hrsg.',
    inBook: 'In',
    edition: (edition) => `${edition}. Aufl.`,
    thesis: 'Hochschulschrift',
    beforeCommonEra: 'v. Chr.',
  },
  pt: {
    and: 'e',
    commaBeforeAmpersand: true,
    page: 'p.',
    pages: 'pp.',
    noDate: 's.d.',
    editor: 'Ed.',
    editors: 'Eds.',
    inBook: 'Em',
    edition: (edition) => `${edition}.ª ed.`,
    thesis: 'Tese',
    beforeCommonEra: 'a.C.',
  },
  sk: {
    and: 'a',
    commaBeforeAmpersand: true,
    page: 's.',
    pages: 's.',
    noDate: 'b. r.',
    editor: 'ed.',
    editors: 'eds.',
    inBook: 'In',
    edition: (edition) => `${edition}. vyd.`,
    thesis: 'Záverečná práca',
    beforeCommonEra: 'pred n. l.',
  },
};

const suffixes = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' } as const;
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

function englishOrdinal(edition: string): string {
  return `${edition}${suffixes[ordinals.select(Number(edition))]}`;
}
