import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { defaultLocale, type Locale, locales } from '@/languages/locales.ts';
import type { ReferenceEntry } from '../bibliography/reference-entry.ts';
import { pointersIn } from '../writing/resolve-pointers.ts';
import { decodeText } from '../reading/decode-text.ts';
import { ImportError } from '../import-error.ts';
import { draftFromStructured, type StructuredDraft } from '../structured/draft-from-structured.ts';
import { entryFromCsl } from './entry-from-csl.ts';

/** One document with its languages, the source first. */
export interface StarterDocument {
  /** `tools/check-in-round` */
  readonly key: string;
  readonly collection: string;
  readonly languages: readonly StructuredDraft[];
}

const menuEntry = z.strictObject({
  kind: z.string().optional(),
  page: z.string().optional(),
  url: z.url().optional(),
  title: z.partialRecord(z.enum(locales), z.string()).optional(),
});

export type MenuEntry = z.infer<typeof menuEntry>;

export interface Starter {
  readonly references: readonly ReferenceEntry[];
  readonly documents: readonly StarterDocument[];
  readonly site: StarterDocument | undefined;
  readonly navigation: readonly MenuEntry[];
}

/**
 * All files of a starter folder, read and checked before anything is written: every language belongs to a document with an English
 * text, and every pointer leads somewhere.
 * @throws ImportError naming the file and what is wrong
 */
export async function readStarter(directory: string): Promise<Starter> {
  const csl = z.array(z.looseObject({ id: z.string() })).parse(JSON.parse(await readFile(join(directory, 'bibliography.json'), 'utf8')));
  const references = csl.map(entryFromCsl);
  const keys = new Set(references.map((entry) => entry.citationKey));
  const drafts = new Map<string, StructuredDraft[]>();
  for (const filename of await markdownFiles(directory)) {
    const markdown = decodeText({ bytes: await readFile(join(directory, filename)), filename });
    const draft = draftFromStructured({ markdown, filename, keys, newId: () => randomBytes(12).toString('hex') });
    const key = `${draft.collection}/${draft.id}`;
    drafts.set(key, [...(drafts.get(key) ?? []), draft]);
  }
  const documents = [...drafts].map(([key, languages]): StarterDocument => ({ key, collection: languages[0]?.collection ?? '', languages: sourceFirst(key, languages) }));
  for (const document of documents) checkPointers(document, { keys, documents: new Set(drafts.keys()) });
  const menu = z.array(menuEntry).parse(parse(await readFile(join(directory, 'navigation.yaml'), 'utf8')));
  return {
    references,
    documents: documents.filter(({ collection }) => collection !== 'site'),
    site: documents.find(({ collection }) => collection === 'site'),
    navigation: menu,
  };
}

async function markdownFiles(directory: string): Promise<string[]> {
  const folders = (await readdir(directory, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const files = await Promise.all(folders.map(async ({ name }) => (await readdir(join(directory, name))).map((file) => join(name, file))));
  return files
    .flat()
    .filter((file) => file.endsWith('.md'))
    .sort();
}

function sourceFirst(key: string, languages: readonly StructuredDraft[]): StructuredDraft[] {
  const order = (locale: Locale) => (locale === defaultLocale ? -1 : locales.indexOf(locale));
  const sorted = [...languages].sort((a, b) => order(a.locale) - order(b.locale));
  if (sorted[0]?.locale !== defaultLocale) throw new ImportError('structured', { file: `${key}.${defaultLocale}.md`, line: 1, name: defaultLocale, problem: 'missingField' });
  return sorted;
}

function checkPointers({ key, languages }: StarterDocument, known: { readonly keys: ReadonlySet<string>; readonly documents: ReadonlySet<string> }): void {
  for (const { data, locale } of languages) {
    for (const pointer of pointersIn(data)) {
      const there = pointer.$points === 'references' ? known.keys.has(pointer.key) : known.documents.has(`${pointer.$points}/${pointer.key}`);
      if (!there) throw new ImportError('unknownPointer', { file: `${key}.${locale}.md`, key: pointer.key, kind: pointer.$points });
    }
  }
}
