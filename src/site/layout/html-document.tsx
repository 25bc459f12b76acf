import type { ReactNode } from 'react';
import { type Locale, localeInfo } from '@/languages/locales.ts';
import '../style/reader.css';

/**
 * The document around every page of the reader's site. The script stands in the head and blocks on purpose: it sets a
 * remembered choice of colours before anything is painted.
 */
export function HtmlDocument({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }): ReactNode {
  return (
    <html lang={localeInfo[locale].tag} suppressHydrationWarning>
      <head>
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <script src={`/assets/reader.js?v=${process.env['READER_VERSION'] ?? ''}`} />
      </head>
      <body>{children}</body>
    </html>
  );
}
