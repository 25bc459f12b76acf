import { isValues } from '@/content/shared/is-values.ts';
import { isLocale } from '@/languages/locales.ts';
import { countWords } from '@/translation/ledger/count-words.ts';
import { type Origin, origins, type Provenance, type WordsByOrigin } from '../record/passage.ts';

/** Counts the words of all passages in projected content by where they came from, by the rules of the language they are in. */
export function wordsByOrigin(content: unknown): WordsByOrigin {
  const words: Record<Origin, number> = { own: 0, unreviewed: 0, machine: 0, outdated: 0, fallback: 0 };
  const visit = (value: unknown, around: Provenance | undefined): void => {
    if (Array.isArray(value)) {
      for (const member of value) visit(member, around);
      return;
    }
    if (!isValues(value)) return;
    const own = isProvenance(value) ? value : around;
    if (own !== undefined) for (const text of textsOf(value)) words[own.origin] += countWords(text, own.lang);
    // What stands in a link was read with the line around it.
    for (const inner of Object.values(value)) visit(inner, own);
  };
  visit(content, undefined);
  return words;
}

/** The words that this value itself has: a plain passage, a line with its marks, a footnote, a citation's prefix. */
function textsOf({ type, text, children, note, prefix }: Readonly<Record<string, unknown>>): string[] {
  const line = type === 'link' || !Array.isArray(children) ? [] : [children.map(inLine).join('')];
  return [type === undefined ? text : undefined, note, prefix, ...line].filter((part) => typeof part === 'string');
}

function inLine(node: unknown): string {
  if (!isValues(node)) return '';
  switch (node['type']) {
    case 'text':
      return typeof node['text'] === 'string' ? node['text'] : '';
    case 'break':
      return '\n';
    case 'link':
      return Array.isArray(node['children']) ? node['children'].map(inLine).join('') : '';
    default:
      return '';
  }
}

function isProvenance(value: unknown): value is Provenance {
  return isValues(value) && isLocale(value['lang']) && origins.some((origin) => origin === value['origin']);
}
