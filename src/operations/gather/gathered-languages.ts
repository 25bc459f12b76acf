import { locales } from '@/languages/locales.ts';
import { gatheringFile } from './gathering-file.ts';

/** What a language's folder has, apart from each other so that nobody loads more of it than is needed. */
const parts = [
  { name: 'languages', from: 'language.ts', exported: 'language' },
  { name: 'writing', from: 'writing.ts', exported: 'writing' },
  { name: 'stemmers', from: 'stem.ts', exported: 'stem' },
  { name: 'adminTexts', from: 'payload.ts', exported: 'payload' },
  { name: 'labels', from: 'labels.json', exported: 'default' },
  { name: 'messages', from: 'messages.json', exported: 'default' },
  { name: 'kinds', from: 'kinds.json', exported: 'default' },
  { name: 'cues', from: 'cues.json', exported: 'default' },
] as const;

/** The files that bring together what the languages' folders have, in the order of `locales`. */
export function gatheredLanguages(): Promise<(readonly [path: string, source: string])[]> {
  return Promise.all(
    parts.map(({ name, from, exported }) =>
      gatheringFile({
        path: `src/languages/all/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`,
        from: 'the list of languages',
        name,
        members: locales.map((locale) => ({ key: locale, file: `../${locale}/${from}`, exported })),
      }),
    ),
  );
}
