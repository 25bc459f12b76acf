import { type Locale, localeInfo } from '@/languages/locales.ts';

/**
 * Lines of values as a file that spreadsheets open well: RFC 4180 with a byte order mark, so that accents come out right. What a
 * spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection); numbers are written as they are. Where the comma
 * is for decimals, as in all our languages but English, spreadsheets take the semicolon for the end of a field and would open a file with
 * commas as one single column.
 */
export function csv(lines: readonly (readonly (string | number)[])[], locale: Locale): string {
  const separator = localeInfo[locale].decimalSign === '.' ? ',' : ';';
  return `\uFEFF${lines.map((line) => `${line.map(field).join(separator)}\r\n`).join('')}`;
}

function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
