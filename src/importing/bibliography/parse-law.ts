import { citationKey } from './citation-key.ts';
import type { ReferenceEntry } from './reference-entry.ts';
import { addresses } from './source-parts.ts';

/** How laws are named: of the European Union, and of the countries of the five languages. */
const laws: readonly RegExp[] = [
  /^(?:Council |Commission |Framework |Implementing |Delegated )*(?:Directive|Regulation|Decision|Recommendation)\s+(?:\((?:EU|EC|EEC)\)\s+)?(?:No\.?\s+)?\d+\/\d+/u,
  /^(?:Richtlinie|Verordnung|Beschluss|Richtlijn|Verordening|Besluit|Diretiva|Regulamento|Decisão|Smernica|Nariadenie|Rozhodnutie)\s.{0,60}?\d+\/\d+/u,
  /^(?:Zákon|Vyhláška|Nariadenie vlády|Ústavný zákon|Uznesenie)\s.{0,80}?č\.\s*\d+\/\d{4}/u,
  /^(?:Decreto-Lei|Decreto Regulamentar|Lei|Portaria|Despacho|Resolução)\s.{0,40}?n\.?\s?[ºo°]\s*[\d-]+/u,
  /(?:BGBl|RGBl|LGBl|GVBl|GBl)\.?\s+(?:[IVX]+\s+)?(?:Nr|S|I+)\b/u,
  /^(?:Decreet|Wet|Koninklijk besluit|Besluit van de Vlaamse Regering|Grondwet)\s+(?:van|betreffende|op)\s/u,
  /\b\d+\s+U\.\s?S\.\s?C\.\s+§/u,
  /\b(?:OJ|ABl\.|PB|JO|Ú\. v\.)\s+(?:EU\s+)?[LC]\s?\d+/u,
  /^.{3,90}\bAct\s+(?:of\s+)?(?:1[6-9]|20)\d\d\b/u,
];

/**
 * A law: no two countries cite one alike, so the whole of its name is its title, with the year in which it was made.
 * @returns undefined when the line names no law
 */
export function parseLaw(line: string): ReferenceEntry | undefined {
  if (!laws.some((law) => law.test(line))) return undefined;
  const { words, ...found } = addresses(line);
  const title = words.replace(/[\s.]+$/, '');
  const year = Number(/(?<!\d)(?:1[6-9]|20)\d\d(?!\d)/.exec(title)?.[0] ?? Number.NaN);
  if (title === '' || title.length > 600) return undefined;
  const dated = Number.isNaN(year) ? {} : { year };
  return { citationKey: citationKey({ authors: [], title, ...dated }), type: 'document', title, authors: [], ...dated, ...found };
}
