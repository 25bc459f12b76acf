'use server';

import config from '@payload-config';
import { headers } from 'next/headers';
import { getPayload } from 'payload';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { locales } from '@/languages/locales.ts';
import { mustChangePassword } from '@/people/accounts/must-change-password.ts';
import { SitePageView } from '@/site/views/site-page-view.tsx';
import { loadDraftPage } from './load-draft-page.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { readForm } from './read-form.ts';

const place = z.object({ kind: z.string().max(100), id: z.string().max(100), locale: z.enum(locales) });

/** `busy`: another page of this person is being made, ask again. `refused`: no page can be made of this, or not for them. */
export type FormPage = { readonly state: 'shown'; readonly page: ReactNode } | { readonly state: 'busy' } | { readonly state: 'refused' };

/**
 * The reader's page of what a form holds, for whoever is signed in and may read drafts of that document. Stores nothing, and nothing keeps the
 * answer: an action of Next is a POST.
 * @param given which document, in which language
 * @param form its values as JSON, within the bounds of what could be stored
 */
export async function showForm(given: unknown, form: unknown): Promise<FormPage> {
  const at = place.safeParse(given);
  if (!at.success || typeof form !== 'string') return { state: 'refused' };
  const payload = await getPayload({ config });
  const { user } = await payload.auth({ headers: await headers() });
  if (user === null || mustChangePassword(user)) return { state: 'refused' };
  const made = await oneAtATime(user.id, async (): Promise<FormPage> => {
    const values = readForm(at.data.kind, form);
    const sitePage = values === undefined ? undefined : await loadDraftPage({ payload, user, ...at.data, form: values });
    return sitePage === undefined ? { state: 'refused' } : { state: 'shown', page: <SitePageView sitePage={sitePage} here="" /> };
  });
  return made ?? { state: 'busy' };
}
