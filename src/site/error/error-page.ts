import { type Locale, localeInfo } from '@/languages/locales.ts';
import { errorWords } from './error-words.ts';

/**
 * The whole error page of a language as HTML that needs no script, stylesheet or database, for the front to answer with
 * when a page cannot be made: `broken` for good until we mend it, or `away` for a moment. Status 500 or 503 and
 * `Cache-Control: no-store` are the caller's.
 */
export function errorPage(locale: Locale, reason: 'broken' | 'away'): string {
  const words = errorWords[locale];
  const { again, home } = words;
  const { title, text } = reason === 'away' ? words.away : words;
  return `<!DOCTYPE html>
<html lang="${localeInfo[locale].tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="">${again}</a> · <a href="/${locale}">${home}</a></p>
</main>
</body>
</html>
`;
}
