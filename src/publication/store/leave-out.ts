import { menuRowIds } from '../record/menu-row-ids.ts';
import type { Ref } from '../record/passage.ts';
import type { Publication } from '../record/publication.ts';

/** Stands for what is not there any more. */
const gone = Symbol('gone');

/**
 * A publication without the documents that are not public: relations are left out, a link keeps its words, and a citation goes,
 * since without its work it says nothing. A record is not made again when something it points to is withdrawn, so this is
 * decided when it is read. Pure.
 */
export function leaveOut<P extends Publication>(publication: P, hidden: readonly Ref[]): P {
  const rows = menuRowIds(publication);
  const left = hidden.filter(({ id }) => !rows.has(id));
  if (left.length === 0) return publication;
  const keys = new Set(left.map(({ kind, id }) => `${kind}/${id}`));
  return {
    ...publication,
    content: without(publication.content, keys) as P['content'],
    uses: publication.uses.filter(({ kind, id }) => !keys.has(`${kind}/${id}`)),
  };
}

function without(value: unknown, hidden: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) => {
      const kept = without(item, hidden);
      return kept === gone ? [] : isBareLink(kept) ? kept.children : [kept];
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  const { kind, id, type, reference } = value as Readonly<Record<string, unknown>>;
  if (typeof kind === 'string' && typeof id === 'string' && hidden.has(`${kind}/${id}`)) return gone;
  if (type === 'citation' && hidden.has(`references/${String(reference)}`)) return gone;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const kept = without(inner, hidden);
      return kept === gone || becameEmpty(inner, kept) ? [] : [[name, kept]];
    }),
  );
}

/** A link of which the target went. The projection leaves a link without a target out, too, and keeps what stands in it. */
function isBareLink(node: unknown): node is { readonly children: readonly unknown[] } {
  if (typeof node !== 'object' || node === null) return false;
  const { type, href, target } = node as Readonly<Record<string, unknown>>;
  return type === 'link' && href === undefined && target === undefined;
}

/** Lists of relations are left out where nothing is in them, as the projection does; the children of a passage stay. */
function becameEmpty(before: unknown, after: unknown): boolean {
  return isRefs(before) && Array.isArray(after) && after.length === 0;
}

function isRefs(value: unknown): boolean {
  return Array.isArray(value) && value.some((item: unknown) => typeof item === 'object' && item !== null && 'kind' in item);
}
