'use client';

import type { ReactNode } from 'react';
import { useParams } from 'next/navigation';
import { defaultLocale, isLocale } from '@/languages/locales.ts';
import { errorWords } from '@/site/error/error-words.ts';

/** Next shows this where a page failed to render; the front has a page of its own that needs no scripts. */
export default function SiteError(): ReactNode {
  const { locale } = useParams();
  const words = errorWords[isLocale(locale) ? locale : defaultLocale];
  return (
    <main>
      <h1>{words.title}</h1>
      <p>{words.text}</p>
    </main>
  );
}
