import type { CollectionSlug, GlobalSlug, Payload, TypedUser } from 'payload';
import { sourceLocaleOf } from '@/content/shared/source-locale-of.ts';
import { defaultLocale, type Locale } from '@/languages/locales.ts';
import { projectDocument } from '../project/project-document.ts';
import { sourceOf } from '../project/source.ts';
import type { Publication } from '../record/publication.ts';
import { withForm } from './with-form.ts';

interface DraftInput {
  payload: Payload;
  /** Whose rights count: only what this person may read as a draft is shown. */
  user: TypedUser;
  kind: string;
  id: string;
  locale: Locale;
  /** What a form holds that is not saved; it stands for the draft's own words of this language. */
  form?: Values;
  /** Whether passages without words in this language are shown in the source's, as readers would get them; they are unless told otherwise. */
  fallback?: boolean;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * The newest draft of a document as if it were published in this language, for previews; with what a form holds in its place.
 * @returns undefined for a kind that is not published by itself.
 * @throws NotFound or Forbidden of Payload where there is no such document for this person.
 */
export async function readDraft({ payload, user, kind, id, locale, form, fallback = true }: DraftInput): Promise<Publication | undefined> {
  const source = sourceOf(kind);
  if (source?.publishes !== 'by-status') return undefined;
  const options = {
    locale: 'all',
    draft: true,
    depth: 0,
    overrideAccess: false,
    showHiddenFields: true,
    fallbackLocale: false,
    user,
  } as const;
  const values: object =
    source.type === 'global'
      ? await payload.findGlobal({ slug: kind as GlobalSlug, ...options })
      : await payload.findByID({ collection: kind as CollectionSlug, id, ...options });
  const stored: Values = { ...values };
  const drafted = form === undefined ? stored : withForm({ fields: source.fields, stored, form, locale });
  const shown = fallback ? [...new Set([locale, sourceLocaleOf(drafted), defaultLocale])] : [locale];
  return projectDocument({ source, values: drafted, published: shown }).get(locale);
}
