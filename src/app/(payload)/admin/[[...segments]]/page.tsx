import config from '@payload-config';
import { generatePageMetadata, RootPage } from '@payloadcms/next/views';
import type { Metadata } from 'next';
import { headers as requestHeaders } from 'next/headers';
import { redirect } from 'next/navigation';
import { getPayload } from 'payload';
import type { ReactNode } from 'react';
import { mustChangePassword } from '@/people/accounts/must-change-password.ts';
import { importMap } from '../importMap.js';

interface Props {
  readonly params: Promise<{ segments: string[] }>;
  readonly searchParams: Promise<Record<string, string | string[]>>;
}

export function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return generatePageMetadata({ config, params, searchParams });
}

export default async function AdminPage({ params, searchParams }: Props): Promise<ReactNode> {
  await leadToOwnAccount((await params).segments);
  return RootPage({ config, importMap, params, searchParams });
}

/** Whoever has to choose a new password sees the page where they can, whichever they ask for; signing out stays open. */
async function leadToOwnAccount(segments: readonly string[] | undefined): Promise<void> {
  if (segments?.[0] === 'account' || segments?.[0] === 'logout') return;
  const headers = await requestHeaders();
  if (!headers.has('cookie')) return;
  const payload = await getPayload({ config });
  const { user } = await payload.auth({ headers });
  if (mustChangePassword(user)) redirect(`${payload.config.routes.admin}${payload.config.admin.routes.account}`);
}
