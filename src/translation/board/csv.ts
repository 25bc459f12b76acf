/**
 * Lines of values as a file that spreadsheets open well: RFC 4180 with a byte order mark, so that accents come out right. What a
 * spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection); numbers are written as they are.
 */
export function csv(lines: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${lines.map((line) => `${line.map(field).join(',')}\r\n`).join('')}`;
}

function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
