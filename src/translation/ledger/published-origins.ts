import type { PayloadRequest } from 'payload';
import type { Locale } from '@/languages/locales.ts';
import { pairPassages } from '@/passages/pair-passages.ts';
import type { Values } from '@/content/shape/rows.ts';
import { readLedgerRows } from './ledger-row.ts';
import type { PassageEntry } from './passage-entry.ts';
import { translatedKind } from './translated-kinds.ts';

/** What readers should know of a translated passage that is public. */
export type PublishedOrigin = 'own' | 'unreviewed' | 'machine' | 'outdated';

interface OriginsInput {
  readonly req: PayloadRequest;
  readonly kind: string;
  readonly id: string;
  /** The main document, all languages in it: what is published. */
  readonly main: Values;
  readonly sourceLocale: Locale;
  readonly published: readonly Locale[];
}

/**
 * For each published language and passage, by segment key, what the ledger says of the words that are public. Passages that it says
 * nothing of are not in it: they are as the document's own state of translation says.
 */
export async function publishedOrigins({
  req,
  kind: slug,
  id,
  main,
  sourceLocale,
  published,
}: OriginsInput): Promise<Map<Locale, ReadonlyMap<string, PublishedOrigin>>> {
  const kind = translatedKind(slug);
  const translated = published.filter((locale) => locale !== sourceLocale);
  if (kind === undefined || translated.length === 0) return new Map();
  const rows = await readLedgerRows({ req, kind: slug, id });
  return new Map(
    translated.map((locale) => {
      const entries = rows.get(locale)?.entries ?? {};
      const pairs = pairPassages({ fields: kind.fields, sourceLocale, source: main, target: main, locale });
      const origins = pairs.flatMap(({ segment, target }): [string, PublishedOrigin][] => {
        const live = entries[segment.key]?.live;
        if (target === undefined || live?.target !== target.text) return [];
        // A source that is not public itself is nothing that readers could find a translation older than.
        return [[segment.key, originOf(live, published.includes(sourceLocale) ? segment.text : live.source)]];
      });
      return [locale, new Map(origins)];
    }),
  );
}

function originOf({ said, origin, source }: NonNullable<PassageEntry['live']>, sourceNow: string): PublishedOrigin {
  if (source !== sourceNow) return 'outdated';
  if (said === 'reviewed') return 'own';
  return origin === 'machine' ? 'machine' : 'unreviewed';
}
