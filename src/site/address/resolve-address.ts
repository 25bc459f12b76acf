import { isLocale, type Locale, locales } from '@/languages/locales.ts';
import { kindOfAnyPathWord, kindOfPathWord, type PathKind } from '@/languages/path-words.ts';
import { isProgressWord, progressWord } from '@/languages/progress-word.ts';
import type { Ref } from '@/publication/record/passage.ts';
import type { Library } from '@/publication/store/library.ts';
import type { Shown } from '@/publication/store/shapes.ts';
import { documentAddress, homeAddress, languageNeutral, listAddress, progressAddress } from './addresses.ts';

/** What an address leads to. A redirect is permanent when the address was right once, or never will be. */
export type Resolution =
  | { readonly type: 'home'; readonly locale: Locale; readonly entry: Shown<'address'> | undefined }
  | { readonly type: 'list'; readonly locale: Locale; readonly kind: PathKind }
  | { readonly type: 'progress'; readonly locale: Locale }
  | { readonly type: 'document'; readonly locale: Locale; readonly kind: PathKind; readonly entry: Shown<'address'> }
  | { readonly type: 'redirect'; readonly to: string; readonly status: 307 | 308 }
  | {
      readonly type: 'missing';
      /** The document of this address, where it is public in languages alone that this reader is not given. */
      readonly elsewhere?: Ref;
    };

const missing: Resolution = { type: 'missing' };

interface Question {
  readonly library: Library;
  readonly locale: Locale;
  /** What follows the language in the address: path word, slug, language really shown. */
  readonly segments: readonly string[];
}

/** Finds what an address on the reader's site means, without reading any whole publication. */
export function resolveAddress({ library, locale, segments }: Question): Resolution {
  const [word, slug, shown, ...rest] = segments;
  if (rest.length > 0) return missing;
  if (word === undefined) return { type: 'home', locale, entry: homeEntry(library, locale) };
  if (slug === undefined && isProgressWord(word)) {
    return word === progressWord[locale] ? { type: 'progress', locale } : moved(progressAddress(locale), 308);
  }
  const kind = kindOfAnyPathWord(locale, word);
  if (kind === undefined) return missing;
  const wordIsRight = kindOfPathWord(locale, word) === kind;
  if (slug === undefined) return wordIsRight ? { type: 'list', locale, kind } : moved(listAddress(kind, locale), 308);
  const found = findDocument({ library, locale, kind, slug, shown });
  if (found === undefined) return missing;
  if ('elsewhere' in found) return { type: 'missing', elsewhere: found.elsewhere };
  const right = documentAddress(found.entry, locale);
  if (right === null) return missing;
  const asked = `${homeAddress(locale)}/${segments.join('/')}`;
  return right === asked ? { type: 'document', locale, kind, entry: found.entry } : moved(right, found.status);
}

/** The page with the place `home`, in this language or the usual fallback. */
export function homeEntry(library: Library, locale: Locale): Shown<'address'> | undefined {
  return library.placed(['home'], locale)[0];
}

function moved(to: string, status: 307 | 308): Resolution {
  return { type: 'redirect', to, status };
}

interface DocumentQuestion {
  readonly library: Library;
  readonly locale: Locale;
  readonly kind: PathKind;
  readonly slug: string;
  readonly shown: string | undefined;
}

interface Found {
  readonly entry: Shown<'address'>;
  readonly status: 307 | 308;
}

/**
 * Looks the slug up in the language it claims to be in, then in all others. The status says how lasting a redirect from
 * here is: which language is shown changes with the next publication (307), a slug of former days does not (308).
 */
function findDocument(question: DocumentQuestion): Found | { readonly elsewhere: Ref } | undefined {
  const { library, locale, kind, slug, shown } = question;
  if (shown !== undefined && !isLocale(shown)) return undefined;
  const claimed = shown ?? locale;
  let elsewhere: Ref | undefined;
  for (const candidate of [claimed, ...locales]) {
    const hit = library.findBySlug(kind, candidate, slug);
    const entry = hit === undefined ? undefined : library.entry({ kind, id: hit.id }, locale, 'address');
    if (hit === undefined) continue;
    if (entry === undefined) {
      elsewhere ??= { kind, id: hit.id };
      continue;
    }
    const lasting =
      candidate === claimed && (!hit.current || entry.place === 'home') && (entry.locale === claimed || languageNeutral.has(kind));
    return { entry, status: lasting ? 308 : 307 };
  }
  return elsewhere === undefined ? undefined : { elsewhere };
}
