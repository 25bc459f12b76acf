import { isPathKind, type PathKind } from '@/languages/path-words.ts';
import type { Locale } from '@/languages/locales.ts';
import type { Publication } from '@/publication/record/publication.ts';
import type { Library } from '@/publication/store/library.ts';
import { loadFrame } from './frame.ts';
import { bareContext, loadDocument } from './load-document.ts';
import { loadPage, type SitePage } from './load-page.ts';

/** The page that a draft would be. For a global that is the home page, where its words stand around. */
export async function loadPreview({
  library,
  locale,
  draft,
}: {
  readonly library: Library;
  readonly locale: Locale;
  readonly draft: Publication;
}): Promise<SitePage | undefined> {
  if (!hasPage(draft)) return loadPage({ library, locale, segments: [] });
  return {
    type: 'document',
    locale,
    frame: await loadFrame({ library, locale }),
    page: bareContext({ library, locale, reader: locale }),
    switches: [],
    document: { publication: draft, page: await loadDocument({ library, publication: draft, reader: locale }), around: {} },
  };
}

function hasPage(publication: Publication): publication is Publication<PathKind> {
  return isPathKind(publication.kind);
}
