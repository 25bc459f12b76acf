import type { Locale } from '@/languages/locales.ts';
import type { PathKind } from '@/languages/path-words.ts';
import type { Library } from '@/publication/store/library.ts';
import { documentLink } from './document-link.ts';
import type { KindItems } from './kind-list.ts';

const doorKinds: readonly PathKind[] = ['chapters', 'concepts', 'practices', 'modules', 'tools', 'episodes', 'terms', 'news'];

/** How many documents of a kind the front page names. */
const shown = 3;

/** The ways from the front page into what is published, each with its first documents. */
export function loadDoors({ library, locale }: { readonly library: Library; readonly locale: Locale }): KindItems[] {
  return doorKinds.flatMap((kind) => {
    const items = library.entries(kind, locale, { shape: 'row', to: shown }).flatMap((entry) => {
      const link = documentLink(entry, locale);
      return link === undefined ? [] : [{ id: entry.id, entry, link }];
    });
    return items.length === 0 ? [] : [{ kind, items }];
  });
}
