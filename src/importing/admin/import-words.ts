import { message } from '@/languages/label.ts';

const keys = [
  'title',
  'intro',
  'file',
  'kind',
  'locale',
  'into',
  'intoNew',
  'split',
  'compare',
  'sideFile',
  'sideDraft',
  'preview',
  'confirm',
  'another',
  'working',
  'nothingStored',
  'attention',
  'failed',
] as const;

export type ImportWords = Readonly<Record<(typeof keys)[number], string>>;

/** The words of the import page in the person's language; the browser gets no other catalogue. */
export function importWords(language: string): ImportWords {
  return Object.fromEntries(keys.map((key) => [key, message(language, `import.${key}`)])) as Record<(typeof keys)[number], string>;
}
