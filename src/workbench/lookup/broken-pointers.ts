import { type Locale, locales } from '@/languages/locales.ts';
import type { Ref } from '@/publication/record/passage.ts';
import { isSafeHref } from '@/publication/project/project-inline.ts';
import { sourceOf } from '@/publication/project/source.ts';
import type { Library } from '@/publication/store/library.ts';
import type { StoredEntry } from './stored-entry.ts';

/**
 * What is wrong with what a document points to: `missing`, there is no such document; `trashed`, it is in the trash; `notPublic`, readers of
 * this language find nothing of it in any language; `noAddress`, no page of this site stands at the address; `form`, the address is none.
 */
export type Problem = 'missing' | 'trashed' | 'notPublic' | 'noAddress' | 'form';

/** One thing in one language of a document that leads nowhere. */
export interface BrokenPointer {
  readonly entry: StoredEntry;
  readonly locale: Locale;
  /** Whether readers meet it, or only a draft has it. */
  readonly published: boolean;
  readonly problem: Problem;
  /** The document that is pointed to, where there is one. */
  readonly target?: StoredEntry;
  /** The address, as it was written; of a document that there is not, its kind. */
  readonly address?: string;
}

interface Looking {
  readonly entries: readonly StoredEntry[];
  readonly library: Pick<Library, 'alternates'>;
  /** Whether a path of this site leads to a page. */
  readonly leads: (path: string) => boolean;
  /** Where this site stands, `https://example.org`; empty where that is not known. */
  readonly site: string;
}

/** Every pointer in the newest drafts that leads nowhere. Addresses of other sites are looked at for their form alone, never asked for. Pure. */
export function brokenPointers({ entries, library, leads, site }: Looking): BrokenPointer[] {
  const known = new Map(entries.map((entry) => [`${entry.kind}/${entry.id}`, entry]));
  const problemOf = ({ kind, id }: Ref): Problem | undefined => {
    const target = known.get(`${kind}/${id}`);
    if (target === undefined) return 'missing';
    if (target.deleted) return 'trashed';
    // Works and files become public with what uses them.
    if (sourceOf(kind)?.publishes !== 'by-status') return undefined;
    return library.alternates({ kind, id }, 'address').length === 0 ? 'notPublic' : undefined;
  };
  return entries.flatMap((entry) => {
    if (entry.deleted) return [];
    const published = new Set(library.alternates({ kind: entry.kind, id: entry.id }, 'address').map(({ locale }) => locale));
    return locales.flatMap((locale): BrokenPointer[] => {
      const pointers = entry.pointers.get(locale);
      if (pointers === undefined || !(locale === entry.sourceLocale || entry.titles.has(locale))) return [];
      const at = { entry, locale, published: published.has(locale) };
      const refs = pointers.uses.flatMap((ref) => {
        const problem = problemOf(ref);
        const target = known.get(`${ref.kind}/${ref.id}`);
        if (problem === undefined) return [];
        return [{ ...at, problem, ...(target === undefined ? { address: ref.kind } : { target }) }];
      });
      const addresses = pointers.addresses.flatMap((address) => {
        const problem = problemOfAddress(address, { leads, site });
        return problem === undefined ? [] : [{ ...at, problem, address }];
      });
      return [...refs, ...addresses];
    });
  });
}

function problemOfAddress(address: string, { leads, site }: Pick<Looking, 'leads' | 'site'>): Problem | undefined {
  if (!isSafeHref(address)) return 'form';
  // A place on the page itself: which there are, only the made page knows.
  if (address.startsWith('#')) return undefined;
  const own = address.startsWith('/') ? address : site !== '' && address.startsWith(`${site}/`) ? address.slice(site.length) : undefined;
  if (own !== undefined) return leads(own.split(/[?#]/, 1)[0] ?? '') ? undefined : 'noAddress';
  if (!/^https?:/i.test(address)) return undefined;
  return URL.canParse(address) && new URL(address).hostname.includes('.') ? undefined : 'form';
}
