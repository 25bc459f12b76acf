import type { Note, UnlinkedReason } from '../recognition/note.ts';
import type { CitationNode, PhrasingContent } from '../tree/nodes.ts';
import type { Place } from '../tree/place.ts';
import { rawTextOf } from '../tree/text-of.ts';
import type { KnownWork } from './known-work.ts';
import { matchNarrative } from './match-narrative.ts';
import { readBracket } from './read-bracket.ts';

export interface Linking {
  /** The works of the file's own list. */
  readonly own: readonly KnownWork[];
  /** The bibliography, for files without a list; the own list goes first. */
  readonly known: readonly KnownWork[];
  /** Gives each citation an id that the report can name. */
  readonly newId: () => string;
}

const bracket = /\(([^()]*\b(?:1[5-9]|20)\d\d[a-z]?\b[^()]*)\)/gu;
const yearAlone = /^\s*((?:1[5-9]|20)\d\d)([a-z])?(?:\s*[,:]\s*(\S.*?))?\s*$/u;

/**
 * Turns citations in the text into links to works, where it is plain which work is meant. The words read the same afterwards: what the
 * citation would not print stays as text in front of it. Everything else stays as it is and is told of.
 */
export function linkCitations(
  nodes: readonly PhrasingContent[],
  linking: Linking & { readonly place?: Place | undefined },
): { nodes: PhrasingContent[]; notes: Note[] } {
  const notes: Note[] = [];
  let before = '';
  const done = nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') {
      const linked = linkText(node.value, before, linking, notes);
      before += node.value;
      return linked;
    }
    if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete') {
      const inner = linkCitations(node.children, linking);
      notes.push(...inner.notes);
      before += rawTextOf(node);
      return [{ ...node, children: inner.nodes }];
    }
    before += rawTextOf(node);
    return [node];
  });
  return { nodes: done, notes };
}

function linkText(
  value: string,
  context: string,
  linking: Linking & { readonly place?: Place | undefined },
  notes: Note[],
): PhrasingContent[] {
  const place = linking.place === undefined ? {} : { place: linking.place };
  const unlinked = (reason: UnlinkedReason, text: string) => notes.push({ type: 'unlinked', reason, text, ...place });
  const out: PhrasingContent[] = [];
  let rest = 0;
  const push = (until: number, citations: readonly CitationNode[], from: number) => {
    if (until > rest) out.push({ type: 'text', value: value.slice(rest, until) });
    for (const citation of citations)
      notes.push({ type: 'linked', id: citation.id, key: citation.key, form: citation.form, text: citation.text, ...place });
    out.push(...citations);
    rest = from;
  };
  for (const found of value.matchAll(bracket)) {
    const inside = found[1] ?? '';
    const end = found.index + found[0].length;
    const alone = yearAlone.exec(inside);
    if (alone === null) {
      const read = inTurn(linking, (works) => readBracket({ inside, works }));
      if (read.result === 'linked') {
        const last = read.parts.length - 1;
        const citations = read.parts.map((part, index): CitationNode => ({
          type: 'citation',
          id: linking.newId(),
          form: 'parenthetical',
          ...part,
          text: `${index === 0 ? '(' : ''}${part.text}${index === last ? ')' : ''}`,
        }));
        push(found.index, citations, end);
      } else if (read.result !== 'nothing') unlinked(read.result, found[0]);
      continue;
    }
    const before = context + value.slice(0, found.index);
    const match = inTurn(linking, (works) => matchNarrative({ before, year: Number(alone[1]), suffix: alone[2], works }));
    if (match.found !== 'one') {
      const names = /((?:\p{Lu}[\p{L}'’-]*[,&]?\s*(?:(?:and|en|und|e|a|&|et al\.)\s+)?){1,6})$/u.exec(before)?.[1];
      if (names !== undefined && names.trim() !== '')
        unlinked(match.found === 'none' ? 'unknown' : 'ambiguous', `${names.trim()} ${found[0]}`);
      continue;
    }
    const spaced = value.slice(rest, found.index);
    const names = match.names !== undefined && spaced.trimEnd().endsWith(match.names) ? match.names : undefined;
    const start = names === undefined ? found.index : rest + spaced.trimEnd().length - names.length;
    const locator = alone[3] === undefined ? {} : { locator: alone[3] };
    push(
      start,
      [
        {
          type: 'citation',
          id: linking.newId(),
          key: match.work.key,
          form: names === undefined ? 'year' : 'narrative',
          ...locator,
          text: value.slice(start, end),
        },
      ],
      end,
    );
  }
  if (rest < value.length) out.push({ type: 'text', value: value.slice(rest) });
  return out;
}

/** The file's own list first; the bibliography only where that knows nothing. */
function inTurn<Result extends { result: string } | { found: string }>(linking: Linking, ask: (works: Linking['own']) => Result): Result {
  const own = ask(linking.own);
  const nothing = ('result' in own && own.result === 'unknown') || ('found' in own && own.found === 'none');
  return nothing ? ask(linking.known) : own;
}
