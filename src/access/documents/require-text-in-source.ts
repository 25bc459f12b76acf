import type { Field, PayloadRequest } from 'payload';
import { isLocale, type Locale } from '@/languages/locales.ts';
import { extract } from '@/passages/extract-segments.ts';
import { localeName, refusal } from './refuse.ts';
import type { StoredDocument } from './stored-document.ts';

interface SourceInput {
  readonly req: PayloadRequest;
  readonly fields: readonly Field[];
  readonly stored: StoredDocument;
  readonly data: Readonly<Record<string, unknown>>;
  /** The language that is written. */
  readonly locale: Locale | 'all';
}

/**
 * A language becomes the one a document is written in only when the document has its title there, and of other text something: what the source
 * lacks is nowhere, and every translation of it would be gone.
 * @throws APIError 400 in the person's language
 */
export function requireTextInSource({ req, fields, stored, data, locale }: SourceInput): void {
  const next = data['sourceLocale'];
  const { sourceLocale, latest: values } = stored;
  if (!isLocale(next) || next === sourceLocale) return;
  const keysIn = (language: Locale) => extract({ fields, sourceLocale, values }, language).map(({ key }) => key);
  const [source, own] = [keysIn(sourceLocale), new Set(keysIn(next))];
  const title = locale === next && 'title' in data ? data['title'] : own.has('title');
  const hasTitle = !source.includes('title') || title === true || (typeof title === 'string' && title.trim() !== '');
  const others = source.filter((key) => key !== 'title');
  if (hasTitle && (others.length === 0 || others.some((key) => own.has(key)))) return;
  const about = { language: localeName(req, next) };
  throw refusal({ req, key: 'refused.sourceWithoutText', values: about, status: 400, data: { fields: ['sourceLocale'] } });
}
