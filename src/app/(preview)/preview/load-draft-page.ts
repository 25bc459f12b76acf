import type { Payload, TypedUser } from 'payload';
import type { Locale } from '@/languages/locales.ts';
import { DraftLibrary } from '@/publication/draft/draft-library.ts';
import { readDraft } from '@/publication/draft/read-draft.ts';
import { openLibrary } from '@/publication/store/library.ts';
import { loadPreview } from '@/site/page/load-preview.ts';
import type { SitePage } from '@/site/page/load-page.ts';

interface DraftPage {
  readonly payload: Payload;
  readonly user: TypedUser;
  readonly kind: string;
  readonly id: string;
  readonly locale: Locale;
  /** What a form holds; without it, what is saved. */
  readonly form?: Readonly<Record<string, unknown>>;
}

/** The reader's page of a draft for this person; undefined where there is none that they may see. */
export async function loadDraftPage(place: DraftPage): Promise<SitePage | undefined> {
  const { payload, locale } = place;
  const draft = await readDraft(place).catch(() => undefined);
  if (draft === undefined) return undefined;
  return loadPreview({ library: new DraftLibrary({ library: openLibrary(), payload, draft }), locale, draft });
}
