'use client';

import { useAuth, useDocumentInfo, useLocale } from '@payloadcms/ui';
import { useState } from 'react';
import type { FormPlace } from '../kept-form.ts';

/** Whose form this is, of what; undefined while nobody is known to be signed in. */
export function useFormPlace(): FormPlace | undefined {
  const { user } = useAuth();
  const { id, collectionSlug, globalSlug } = useDocumentInfo();
  const { code: locale } = useLocale();
  const [tab] = useState(tabName);
  const kind = collectionSlug ?? globalSlug;
  if (user?.id === undefined || kind === undefined) return undefined;
  return { person: String(user.id), kind, id: globalSlug ?? (id === undefined ? 'new' : String(id)), locale, tab };
}

/** Tells this tab from others, also over reloading, so that it finds its own again; need not be secret. */
function tabName(): string {
  if (typeof window === 'undefined') return '';
  try {
    const named = window.sessionStorage.getItem('form-tab') ?? Math.random().toString(36).slice(2, 10);
    window.sessionStorage.setItem('form-tab', named);
    return named;
  } catch {
    return 'tab';
  }
}
