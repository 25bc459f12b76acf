import type { Element, ElementContent } from 'hast';
import { tidy } from '../../tree/text-of.ts';
import { property } from './visit.ts';

/** The words of a note, where links cannot be links: an address that is not itself the words of its link stands behind them in brackets. */
export function textWithAddresses(note: Element, back: Element): string {
  const out: string[] = [];
  const walk = (node: ElementContent): void => {
    if (node === back) return;
    if (node.type === 'text') out.push(node.value);
    if (node.type !== 'element') return;
    if (/^(?:p|li|br|div|tr|td)$/.test(node.tagName)) out.push(' ');
    const from = out.length;
    node.children.forEach(walk);
    const address = node.tagName === 'a' ? property(node, 'href') : '';
    const said = out.slice(from).join('');
    if (/^https?:/i.test(address) && said.trim() !== '' && bare(said) !== bare(address))
      out.push(` (${address})${/\s$/.test(said) ? ' ' : ''}`);
  };
  walk(note);
  return tidy(out.join(''));
}

function bare(address: string): string {
  return address.trim().replace(/^https?:\/\/(?:www\.)?|\/$/gi, '');
}
