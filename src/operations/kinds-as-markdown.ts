import { kinds } from '@/content/kinds.ts';
import { documentFields } from '@/content/shared/document-fields.ts';
import type { Kind } from '@/content/shared/kind.ts';
import { label } from '@/languages/label.ts';
import { locales } from '@/languages/locales.ts';

const sharedByAll = new Set(namesOf(documentFields([])));

/** The kinds as ARCHITECTURE.md shows them; a test compares the two. */
export function kindsAsMarkdown(): string {
  return [
    '| kind | what it is | becomes public | word in addresses (en, nl, de, pt, sk) | its own fields |',
    `|${' --- |'.repeat(5)}`,
    ...kinds.map(row),
  ].join('\n');
}

function row({ slug, facts: { publishes, site }, collection }: Kind): string {
  const addresses = site === null ? '–' : locales.map((locale) => site.path[locale]).join(', ');
  const own = namesOf(collection.fields).filter((name) => !sharedByAll.has(name));
  const when = publishes === 'by-status' ? 'language by language' : 'with what uses it';
  return `| \`${slug}\` | ${label(`kind.${slug}.one`).en} | ${when} | ${addresses} | ${own.join(', ')} |`;
}

function namesOf(fields: Kind['collection']['fields']): string[] {
  return fields.flatMap((field) => ('name' in field ? [field.name] : []));
}
