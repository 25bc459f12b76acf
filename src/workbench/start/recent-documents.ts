import type { Payload } from 'payload';
import { isKindSlug } from '@/content/all-facts.ts';
import { isLocale } from '@/languages/locales.ts';
import type { StartDocument } from './start-document.ts';

interface Entry {
  readonly action: string;
  readonly documentKind: string;
  readonly documentId: string;
  readonly locale?: string | null;
  readonly title?: string | null;
  readonly personName?: string | null;
  readonly createdAt: string;
}

const deeds = 60;
const most = 8;

/** What was written last, by whomever: the newest entries of the audit trail, each document once, without what is gone. */
export async function recentDocuments(payload: Payload): Promise<StartDocument[]> {
  const { docs } = await payload.db.find<Entry>({ collection: 'audit', sort: '-createdAt', limit: deeds, pagination: false });
  const seen = new Set<string>();
  const found: StartDocument[] = [];
  for (const { action, documentKind, documentId, locale, title, personName, createdAt } of docs) {
    const key = `${documentKind}/${documentId}`;
    if (!isKindSlug(documentKind) || seen.has(key)) continue;
    seen.add(key);
    if (action === 'trash' || action === 'delete' || !isLocale(locale)) continue;
    found.push({ kind: documentKind, id: documentId, locale, title: title ?? '', when: createdAt, person: personName ?? null });
  }
  return found.slice(0, most);
}
