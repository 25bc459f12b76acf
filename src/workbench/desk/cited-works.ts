import type { PayloadRequest } from 'payload';
import type { Tag } from '@/passages/segment.ts';
import { referenceOf } from './tag-label.ts';

interface Work {
  readonly id: string;
  readonly citationKey?: string | null;
  readonly year?: number | null;
  readonly yearSuffix?: string | null;
  readonly authors?: readonly { readonly family?: string | null; readonly literal?: string | null }[] | null;
}

/** How the works behind citation tags are named in short, by id: `Wenger, 1998`. One question, none where nothing is cited. */
export async function citedWorks(req: PayloadRequest, tags: readonly Tag[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(tags.flatMap(({ kind, node }) => (kind === 'citation' ? (referenceOf(node) ?? []) : [])))];
  if (ids.length === 0) return new Map();
  const { docs } = await req.payload.db.find<Work>({ collection: 'references', where: { id: { in: ids } }, pagination: false, req });
  return new Map(docs.map((work) => [work.id, shortName(work)]));
}

function shortName({ authors, year, yearSuffix, citationKey }: Work): string {
  const names = (authors ?? []).flatMap(({ family, literal }) => family ?? literal ?? []);
  const [first, second] = names;
  const who =
    first === undefined
      ? (citationKey ?? '')
      : names.length === 2
        ? `${first} & ${second ?? ''}`
        : names.length > 2
          ? `${first} et al.`
          : first;
  return [who, year === undefined || year === null ? '' : `${String(year)}${yearSuffix ?? ''}`].filter((part) => part !== '').join(', ');
}
