import type { Field } from 'payload';
import { shapeOf } from '@/content/shape/shape-of.ts';
import type { LeafPart } from '@/content/shape/shape.ts';
import { visit } from '@/content/shape/visit.ts';
import type { Values } from '@/content/shape/rows.ts';
import { isValues } from '@/content/shared/is-values.ts';
import { isLocale, type Locale, locales } from '@/languages/locales.ts';
import { asId, asRef } from '@/publication/project/project-inline.ts';
import type { Ref } from '@/publication/record/passage.ts';

/** What a document points to in one language: shared fields do so in all. */
export interface Pointers {
  readonly uses: readonly Ref[];
  /** Addresses of links in texts, as somebody wrote them. */
  readonly addresses: readonly string[];
}

/** Everything that a stored document, all languages in it, points to by relation, picture, link or citation, by language. Pure. */
export function pointersOf(fields: readonly Field[], values: Values): ReadonlyMap<Locale, Pointers> {
  const found = new Map(locales.map((locale) => [locale, { uses: new Map<string, Ref>(), addresses: new Set<string>() }]));
  const note = (locale: Locale | undefined, ref: Ref) => {
    for (const [each, { uses }] of found) if (locale === undefined || each === locale) uses.set(`${ref.kind}/${ref.id}`, ref);
  };
  for (const { part, value } of visit(shapeOf(fields), values)) {
    if (part.field.type === 'relationship' || part.field.type === 'upload') {
      for (const ref of relations(part, value)) note(undefined, ref);
    } else if (part.field.type === 'richText' && isValues(value)) {
      for (const [locale, text] of Object.entries(value)) {
        if (!isLocale(locale)) continue;
        walkText(
          text,
          (ref) => {
            note(locale, ref);
          },
          (address) => found.get(locale)?.addresses.add(address),
        );
      }
    }
  }
  return new Map([...found].map(([locale, { uses, addresses }]) => [locale, { uses: [...uses.values()], addresses: [...addresses] }]));
}

function relations({ field }: LeafPart, value: unknown): Ref[] {
  const to = 'relationTo' in field && typeof field.relationTo === 'string' ? field.relationTo : undefined;
  return [value].flat().flatMap((single) => {
    if (to === undefined) return asRef(single) ?? [];
    const id = asId(single);
    return id === undefined ? [] : [{ kind: to, id }];
  });
}

/** Links and citations wherever they stand in an editor's tree. */
function walkText(value: unknown, onRef: (ref: Ref) => void, onAddress: (address: string) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) walkText(item, onRef, onAddress);
    return;
  }
  if (!isValues(value)) return;
  const { type, fields } = value;
  if (isValues(fields)) {
    if (type === 'link' || type === 'autolink') {
      const ref = fields['linkType'] === 'internal' ? asRef(fields['doc']) : undefined;
      if (ref !== undefined) onRef(ref);
      else if (fields['linkType'] !== 'internal' && typeof fields['url'] === 'string') onAddress(fields['url'].trim());
    }
    const reference = asId(fields['reference']);
    if (fields['blockType'] === 'citation' && reference !== undefined) onRef({ kind: 'references', id: reference });
  }
  for (const inner of Object.values(value)) walkText(inner, onRef, onAddress);
}
