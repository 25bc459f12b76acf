import type { Nodes } from 'mdast';

/**
 * The words of a node as a reader meets them: line breaks and the borders of blocks are one space, non-breaking spaces
 * are spaces, runs of space are one.
 */
export function textOf(node: Nodes | readonly Nodes[]): string {
  return tidy(rawTextOf(node));
}

/** As `textOf`, for fields that hold no links: an address that is not itself the words of its link stands behind them in brackets. */
export function textWithAddresses(node: Nodes): string {
  const spelled = <T extends Nodes>(one: T): T => {
    if (!('children' in one)) return one;
    const children = (one.children as Nodes[]).map((child) => spelled(child));
    const address =
      one.type === 'link' && /^https?:/i.test(one.url) && textOf(one) !== one.url
        ? [{ type: 'text', value: ` (${one.url})${/\s$/.test(rawTextOf(one)) ? ' ' : ''}` }]
        : [];
    return { ...one, children: [...children, ...address] };
  };
  return textOf(spelled(node));
}

/** The words of a node with its spaces as they stand. */
export function rawTextOf(node: Nodes | readonly Nodes[]): string {
  if (Array.isArray(node)) return (node as readonly Nodes[]).map((child) => rawTextOf(child)).join(' ');
  const single = node as Nodes;
  if (single.type === 'citation') return single.text;
  if (single.type === 'note') return ` (${single.value})`;
  if (single.type === 'break') return '\n';
  if (single.type === 'image' || single.type === 'imageReference') return single.alt ?? '';
  if ('value' in single) return single.value;
  if (!('children' in single)) return '';
  if (single.type === 'superscript') return raised(single.children.map((child) => rawTextOf(child)).join(''));
  const inline = inlineParents.has(single.type);
  return single.children.map((child) => rawTextOf(child)).join(inline ? '' : ' ');
}

const raisedSigns = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻';

/** "10⁶" must not read "106" where a field holds no marks. */
function raised(words: string): string {
  const plain = words.replace(/[−–]/g, '-');
  return /^[0-9+-]+$/.test(plain) ? plain.replace(/./g, (sign) => raisedSigns.charAt('0123456789+-'.indexOf(sign))) : words;
}

/** One space wherever there is space of any kind; none at the ends. */
export function tidy(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
}

const inlineParents: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'tableCell',
  'superscript',
  'subscript',
  'underline',
]);
