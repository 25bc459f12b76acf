import type { CitationNode, PhrasingContent } from '../tree/nodes.ts';

interface Pandoc {
  readonly keys: ReadonlySet<string>;
  readonly newId: () => string;
  /** Called for a key in brackets that the bibliography does not have. */
  readonly unknown: (key: string) => never;
}

const key = '[\\p{L}\\d][\\p{L}\\d_:.#$%&+?<>~/-]*[\\p{L}\\d]';
const bracketed = `\\[(?<inside>[^\\[\\]]*-?@${key}[^\\[\\]]*)\\]`;
const narrative = `(?<![\\p{L}\\d.])@(?<key>${key})(?:\\s\\[(?<locator>[^\\[\\]@]+)\\])?`;
const citations = new RegExp(`${bracketed}|${narrative}`, 'gu');
const part = new RegExp(`^\\s*(?<prefix>.*?)\\s*(?<year>-)?@(?<key>${key})\\s*(?:,\\s*(?<locator>.+?))?\\s*$`, 'u');

/** Citations as pandoc writes them (Pandoc User's Guide, "Citation syntax"): `[see @a, p. 4; @b]`, `@a [p. 4]`, `[-@a]`. */
export function pandocCitations(nodes: readonly PhrasingContent[], pandoc: Pandoc): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') return inText(node.value, pandoc);
    if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete')
      return [{ ...node, children: pandocCitations(node.children, pandoc) }];
    return [node];
  });
}

/** Whether a text has a citation of a known work in it; plain fields must not. */
export function hasCitation(text: string, keys: ReadonlySet<string>): boolean {
  return [...text.matchAll(citations)].some((found) => found.groups?.['inside'] !== undefined || keys.has(found.groups?.['key'] ?? ''));
}

function inText(value: string, pandoc: Pandoc): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  let rest = 0;
  for (const found of value.matchAll(citations)) {
    const { inside, key: single, locator } = found.groups ?? {};
    const made = inside === undefined ? inSentence(single ?? '', locator, found[0], pandoc) : inBrackets(inside, found[0], pandoc);
    if (made === undefined) continue;
    if (found.index > rest) out.push({ type: 'text', value: value.slice(rest, found.index) });
    out.push(...made);
    rest = found.index + found[0].length;
  }
  if (rest < value.length) out.push({ type: 'text', value: value.slice(rest) });
  return out;
}

function inSentence(name: string, locator: string | undefined, text: string, { keys, newId }: Pandoc): CitationNode[] | undefined {
  if (!keys.has(name)) return undefined;
  return [
    { type: 'citation', id: newId(), key: name, form: 'narrative', text, ...(locator === undefined ? {} : { locator: locator.trim() }) },
  ];
}

function inBrackets(inside: string, text: string, { keys, newId, unknown }: Pandoc): CitationNode[] | undefined {
  const parts = inside.split(';').map((piece) => part.exec(piece)?.groups);
  return parts.map((groups, index): CitationNode => {
    const { prefix = '', year, key: name = '', locator } = groups ?? {};
    if (!keys.has(name)) unknown(name === '' ? inside : name);
    return {
      type: 'citation',
      id: newId(),
      key: name,
      form: year === undefined ? 'parenthetical' : 'year',
      text: index === 0 ? text : '',
      ...(locator === undefined ? {} : { locator }),
      ...(prefix === '' ? {} : { prefix }),
    };
  });
}
