import { message } from '@/languages/label.ts';
import { locales } from '@/languages/locales.ts';
import { linkDays } from '@/publication/links/preview-link.ts';

const keys = [
  'title',
  'help',
  'language',
  'make',
  'made',
  'copy',
  'copied',
  'none',
  'madeBy',
  'until',
  'lastUsed',
  'never',
  'state',
  'state.open',
  'state.expired',
  'state.withdrawn',
  'withdraw',
  'withdrawOf',
  'failed',
] as const;

export type LinkWord = (typeof keys)[number] | 'days' | `language.${string}`;

export type LinkWords = Readonly<Partial<Record<LinkWord, string>>>;

/** What the panel of preview links says, in a person's language. */
export function linkWords(language: string): LinkWords {
  return {
    ...Object.fromEntries(keys.map((key) => [key, message(language, `previewLink.${key}`)])),
    days: message(language, 'previewLink.days', { most: linkDays.most }),
    ...Object.fromEntries(locales.map((locale) => [`language.${locale}`, message(language, `option.sourceLocale.${locale}`)])),
  };
}
