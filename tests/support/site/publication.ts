import type { Locale } from '@/languages/locales.ts';
import { collectUses } from '@/publication/project/collect-uses.ts';
import { wordsByOrigin } from '@/publication/project/words-by-origin.ts';
import type { Text } from '@/publication/record/passage.ts';
import type { Publication, PublicKind } from '@/publication/record/publication.ts';
import type { Inline, Rich, RichBlock } from '@/publication/record/rich-text.ts';

/** A line of text as a publication of `lang` holds it. */
export function text(value: string, lang: Locale = 'en'): Text {
  return { text: value, lang, origin: 'own' };
}

/** A rich text; a string stands for a paragraph. */
export function rich(nodes: readonly (RichBlock | string)[], lang: Locale = 'en'): Rich {
  return { lang, origin: 'own', nodes: nodes.map((node) => (typeof node === 'string' ? paragraph(node) : node)) };
}

/** A paragraph; a string stands for plain text. */
export function paragraph(...children: readonly (Inline | string)[]): RichBlock {
  return { type: 'paragraph', children: children.map((child) => (typeof child === 'string' ? { type: 'text', text: child } : child)) };
}

type Given<K extends PublicKind> = Pick<Publication<K>, 'kind' | 'id' | 'locale' | 'slug' | 'content'> & {
  readonly title: string;
  readonly summary?: string;
} & Partial<Pick<Publication, 'sourceLocale' | 'translationState'>>;

/** A whole publication from what matters in a test. */
export function publication<K extends PublicKind>({ title, summary, ...given }: Given<K>): Publication<K> {
  return {
    sourceLocale: 'en',
    translationState: 'reviewed',
    publishedAt: '2026-02-03T08:00:00.000Z',
    modifiedAt: '2026-03-04T09:00:00.000Z',
    ...given,
    title: text(title, given.locale),
    ...(summary === undefined ? {} : { summary: text(summary, given.locale) }),
    words: wordsByOrigin([text(title, given.locale), given.content]),
    uses: collectUses(given.content),
  };
}
