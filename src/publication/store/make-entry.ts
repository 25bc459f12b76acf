import { type AllFacts, allFacts, isKindSlug, type KindSlug } from '@/content/all-facts.ts';
import { isValues } from '@/content/shared/is-values.ts';
import type { EntryFacts } from '@/content/shared/kind-facts.ts';
import type { Locale } from '@/languages/locales.ts';
import type { TextList } from '../record/passage.ts';
import type { Publication } from '../record/publication.ts';
import type { RecordContents } from '../record/record-contents.ts';
import type { Entry } from './entry.ts';

type FieldOf<Slug extends KindSlug, Value> = {
  [Name in keyof RecordContents[Slug]]-?: Exclude<RecordContents[Slug][Name], undefined> extends Value ? Name : never;
}[keyof RecordContents[Slug]];

/** Which of a kind's fields can stand in an entry: those whose public value has the entry's type. */
interface FieldsForEntry<Slug extends KindSlug> {
  readonly number?: FieldOf<Slug, number>;
  readonly date?: FieldOf<Slug, string>;
  readonly place?: FieldOf<Slug, string>;
  readonly variants?: FieldOf<Slug, TextList>;
}

/** What each kind says of its entry. A field that a kind does not have, or of another type, does not compile here. */
const fields: { readonly [Slug in KindSlug]: Pick<AllFacts[Slug], 'entry'> & { readonly entry: FieldsForEntry<Slug> } } = allFacts;

/** The light row of a publication. */
export function makeEntry(publication: Publication): Entry {
  return {
    kind: publication.kind,
    id: publication.id,
    locale: publication.locale,
    sourceLocale: publication.sourceLocale,
    slug: publication.slug,
    title: publication.title,
    ...(publication.summary === undefined ? {} : { summary: publication.summary }),
    translationState: publication.translationState,
    words: publication.words,
    modifiedAt: publication.modifiedAt,
    ...ownFields(publication),
  };
}

/** What the kind says belongs into its entries; a stored value of another type than the entry's is left out. */
function ownFields({ kind, content, locale }: Publication): Pick<Entry, keyof EntryFacts> {
  if (!isKindSlug(kind)) return {};
  const names: EntryFacts = fields[kind].entry;
  const values = new Map<string | undefined, unknown>(Object.entries(content));
  const number = values.get(names.number);
  const date = values.get(names.date);
  const place = values.get(names.place);
  const variants = wordsIn(values.get(names.variants), locale);
  return {
    ...(typeof number === 'number' ? { number } : {}),
    ...(typeof date === 'string' ? { date } : {}),
    ...(typeof place === 'string' ? { place } : {}),
    ...(variants.length === 0 ? {} : { variants }),
  };
}

/** The words of a localized list, if they are in this very language. */
function wordsIn(value: unknown, locale: Locale): readonly string[] {
  if (!isValues(value) || value['lang'] !== locale || !Array.isArray(value['texts'])) return [];
  return value['texts'].filter((text): text is string => typeof text === 'string');
}
