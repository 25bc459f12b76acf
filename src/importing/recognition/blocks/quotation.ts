import type { Paragraph } from 'mdast';
import { readBracket } from '../../citations/read-bracket.ts';
import type { KnownWork } from '../../citations/known-work.ts';
import type { RootContent } from '../../tree/nodes.ts';
import { textOf, textWithAddresses } from '../../tree/text-of.ts';
import type { Found } from '../found.ts';

const closing = /^(?<words>.+?)\s*\((?<inside>[^()]*\b(?:1[5-9]|20)\d\d[a-z]?\b[^()]*)\)\s*\.?$/su;
const whole = /^["“”„«‟]\s*(?<words>[^"“”„«»]+?)\s*["”“»]\s*[.,]?$/su;

/**
 * A quotation that stands by itself: a block quotation, or a paragraph that is wholly in quotation marks and ends in its source. Its
 * own marks go, since the page sets those of the language; its source becomes a relation where the work is known.
 */
export function findQuotation(nodes: readonly RootContent[], works: readonly KnownWork[]): Found | undefined {
  const [node] = nodes;
  if (node?.type === 'blockquote' && node.children.every((child): child is Paragraph => child.type === 'paragraph')) {
    const last = node.children.at(-1);
    const named =
      node.children.length > 1 && last !== undefined ? /^[–—-]+\s*(?<who>.{2,120})$/u.exec(textOf(last))?.groups?.['who'] : undefined;
    const words = (named === undefined ? node.children : node.children.slice(0, -1)).map((child) => textWithAddresses(child)).join('\n\n');
    return found(node, words, works, named);
  }
  if (node?.type !== 'paragraph') return undefined;
  const line = textOf(node);
  const split = closing.exec(line)?.groups;
  if (split?.['words'] === undefined || !whole.test(split['words']) || line.length < 60) return undefined;
  return found(node, line, works, undefined);
}

function found(node: RootContent, line: string, works: readonly KnownWork[], named: string | undefined): Found {
  const split = closing.exec(line)?.groups;
  const inside = split?.['inside'] ?? '';
  const bracket = split === undefined ? undefined : readBracket({ inside, works });
  const part = bracket?.result === 'linked' && bracket.parts.length === 1 ? bracket.parts[0] : undefined;
  const page = part?.locator === undefined ? undefined : /\d[\d\s–-]*$/u.exec(part.locator)?.[0];
  const sourced = part !== undefined && (part.locator === undefined || page !== undefined) && part.prefix === undefined;
  const words = sourced ? (split?.['words'] ?? line) : line;
  const bare = whole.exec(words)?.groups?.['words'] ?? words;
  const place = node.data?.place === undefined ? {} : { place: node.data.place };
  return {
    pieces: [
      {
        type: 'quotation',
        text: bare,
        ...(named === undefined ? {} : { attribution: named }),
        ...(sourced ? { source: part.key, ...(page === undefined ? {} : { page }) } : {}),
      },
    ],
    taken: 1,
    notes: [
      { type: 'recognised', what: 'quotation', text: textOf(node), ...place },
      ...(sourced ? [{ type: 'linked', id: '', key: part.key, form: 'parenthetical', text: `(${inside})`, ...place } as const] : []),
      ...(split !== undefined && bracket !== undefined && !sourced && bracket.result !== 'nothing'
        ? [
            {
              type: 'unlinked',
              reason: bracket.result === 'linked' ? 'plainField' : bracket.result,
              text: `(${inside})`,
              ...place,
            } as const,
          ]
        : []),
    ],
  };
}
