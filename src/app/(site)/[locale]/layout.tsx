import type { ReactNode } from 'react';
import { defaultLocale, isLocale } from '@/languages/locales.ts';
import { HtmlDocument } from '@/site/layout/html-document.tsx';

/** Pages are made when asked for: the build needs no database, and the front keeps them. */
export const dynamic = 'force-dynamic';

interface LayoutProps {
  readonly children: ReactNode;
  readonly params: Promise<{ readonly locale: string }>;
}

export default async function SiteLayout({ children, params }: LayoutProps): Promise<ReactNode> {
  const { locale } = await params;
  return <HtmlDocument locale={isLocale(locale) ? locale : defaultLocale}>{children}</HtmlDocument>;
}
