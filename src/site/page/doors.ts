import { allFacts } from '@/content/all-facts.ts';
import { kindsByPlace } from '@/content/kinds-by-place.ts';
import type { KindFacts } from '@/content/shared/kind-facts.ts';
import type { Locale } from '@/languages/locales.ts';
import { isPathKind } from '@/languages/path-words.ts';
import type { Library } from '@/publication/store/library.ts';
import { documentLink } from './document-link.ts';
import type { KindItems } from './kind-list.ts';

/** Doors in the order of their places, then what is shown as the latest. */
const frontKinds = kindsByPlace(allFacts, placeOf).filter(isPathKind);

function placeOf({ site }: KindFacts): number | null {
  const frontPage = site?.frontPage ?? null;
  return frontPage?.as === 'door' ? frontPage.place : frontPage === null ? null : Number.MAX_VALUE;
}

/** How many documents of a kind the front page names. */
const shown = 3;

/** The kinds that the front page shows, as doors or as the latest, each with its first documents. */
export function loadDoors({ library, locale }: { readonly library: Library; readonly locale: Locale }): KindItems[] {
  return frontKinds.flatMap((kind) => {
    const items = library.entries(kind, locale, { shape: 'row', to: shown }).flatMap((entry) => {
      const link = documentLink(entry, locale);
      return link === undefined ? [] : [{ id: entry.id, entry, link }];
    });
    return items.length === 0 ? [] : [{ kind, items }];
  });
}
