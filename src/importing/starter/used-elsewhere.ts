import type { GlobalSlug, Payload } from 'payload';
import { globals, kinds } from '@/content/kinds.ts';

interface Asked {
  readonly payload: Payload;
  readonly candidates: ReadonlyMap<string, { readonly collection: string; readonly id: string }>;
  /** Globals that will be emptied and so point to nothing. */
  readonly emptied: readonly string[];
}

/** The candidates that something points to which is not itself a candidate; what these point to stays as well. */
export async function usedElsewhere({ payload, candidates, emptied }: Asked): Promise<string[]> {
  const going = new Map([...candidates].map(([key, { id }]) => [id, key]));
  const texts = new Map<string, string>();
  const staying: string[] = [];
  for (const { slug, facts } of kinds) {
    if (facts.publishes === 'when-used') continue;
    const { docs } = await payload.find({ collection: slug, locale: 'all', draft: true, depth: 0, pagination: false, trash: true });
    for (const doc of docs) {
      const text = JSON.stringify(doc);
      if (going.has(doc.id)) texts.set(doc.id, text);
      else staying.push(text);
    }
  }
  for (const { slug } of globals) {
    if (!emptied.includes(slug)) staying.push(JSON.stringify(await payload.findGlobal({ slug: slug as GlobalSlug, locale: 'all', draft: true, depth: 0 })));
  }
  const used: string[] = [];
  for (let text = staying.pop(); text !== undefined; text = staying.pop()) {
    for (const [id, key] of going) {
      if (!text.includes(id)) continue;
      going.delete(id);
      used.push(key);
      const own = texts.get(id);
      if (own !== undefined) staying.push(own);
    }
  }
  return used;
}
