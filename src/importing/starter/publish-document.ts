import type { CollectionSlug, Payload, PayloadRequest } from 'payload';
import type { Pointer } from '../draft/pointer.ts';
import type { Values } from '@/content/shape/rows.ts';
import { overlay } from '../writing/overlay.ts';
import { resolvePointers } from '../writing/resolve-pointers.ts';
import type { StarterDocument } from './read-starter.ts';

interface Publishing {
  readonly payload: Payload;
  readonly req: PayloadRequest;
  readonly document: StarterDocument;
  readonly id: string;
  readonly find: (pointer: Pointer) => string;
}

/** Fills a stub in its source language, lays the other languages over it, and publishes each. */
export async function publishDocument({ payload, req, document, id, find }: Publishing): Promise<void> {
  const collection = document.collection as CollectionSlug;
  const { fields } = payload.collections[collection].config;
  const [source, ...translations] = document.languages;
  if (source === undefined) return;
  const publish = async (locale: string, data: Values) =>
    (await payload.update({ collection, id, locale: locale as 'en', depth: 0, data: { ...data, _status: 'published' } as never, req })) as unknown as Values;
  const existing = await publish(source.locale, resolvePointers(source.data, find) as Values);
  for (const { locale, data } of translations) {
    const incoming = { translationState: 'unreviewed', ...(resolvePointers(data, find) as Values) };
    await publish(locale, overlay({ fields, existing, incoming }));
  }
}
