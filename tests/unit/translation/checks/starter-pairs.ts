import { resolve } from 'node:path';
import { kinds } from '@/content/kinds.ts';
import { readStarter } from '@/importing/starter/read-starter.ts';
import { overlay } from '@/importing/writing/overlay.ts';
import type { Locale } from '@/languages/locales.ts';
import { asStored } from '@/translation/checks/as-stored.ts';
import { type Pair, pairPassages } from '@/passages/pair-passages.ts';
import { termEntryOf } from '@/translation/termbase/term-entry.ts';
import { type Termbase, termbaseOf } from '@/translation/termbase/termbase.ts';

interface StarterPair extends Pair {
  readonly document: string;
  readonly sourceLocale: Locale;
  readonly locale: Locale;
}

interface StarterTexts {
  readonly pairs: readonly StarterPair[];
  readonly termbase: Termbase;
}

/** Every passage of the starter texts that has a translation, as the ledger would pair them, and their glossary. */
export async function starterPairs(): Promise<StarterTexts> {
  const { documents } = await readStarter(resolve('starter'));
  const pairs: StarterPair[] = [];
  const terms: Record<string, Record<string, Record<string, unknown>>> = {};
  for (const { key, collection, languages } of documents) {
    const [source, ...others] = languages;
    const fields = kinds.find(({ slug }) => slug === collection)?.collection.fields;
    if (source === undefined || fields === undefined) continue;
    const stored = asStored({ fields, values: source.data, locale: source.locale });
    for (const { locale, data } of others) {
      const target = asStored({ fields, values: overlay({ fields, existing: source.data, incoming: data }), locale });
      const found = pairPassages({ fields, sourceLocale: source.locale, source: stored, target, locale });
      pairs.push(...found.map((pair) => ({ ...pair, document: key, sourceLocale: source.locale, locale })));
    }
    if (collection !== 'terms') continue;
    const entry: Record<string, Record<string, unknown>> = {};
    for (const { locale, data } of languages) {
      for (const name of ['title', 'definition', 'variants', 'avoid']) entry[name] = { ...entry[name], [locale]: data[name] };
    }
    terms[key] = entry;
  }
  return { pairs, termbase: termbaseOf(Object.entries(terms).map(([id, entry]) => termEntryOf({ id, ...entry }))) };
}
