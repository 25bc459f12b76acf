import type { PhrasingContent } from '../tree/nodes.ts';
import { element, formats, type LexicalNode } from './lexical.ts';
import { pointedKinds, pointer } from './pointer.ts';

/** What stands inside a paragraph, in the editor's format. */
export function inlineToLexical(nodes: readonly PhrasingContent[], newId: () => string, format = 0): LexicalNode[] {
  return nodes.flatMap((node): LexicalNode[] => {
    switch (node.type) {
      case 'text':
        return node.value === '' ? [] : [textNode(node.value, format)];
      case 'inlineCode':
        return [textNode(node.value, format | formats.inlineCode)];
      case 'strong':
      case 'emphasis':
      case 'delete':
      case 'superscript':
      case 'subscript':
      case 'underline':
        return inlineToLexical(node.children, newId, format | formats[node.type]);
      case 'break':
        return [{ type: 'linebreak', version: 1 }];
      case 'link':
        return [linkNode(node.url, inlineToLexical(node.children, newId, format), newId)];
      case 'citation':
        return [
          inlineBlock({
            id: node.id,
            blockType: 'citation',
            reference: pointer('references', node.key),
            form: node.form,
            ...(node.locator === undefined ? {} : { locator: node.locator }),
            ...(node.prefix === undefined ? {} : { prefix: node.prefix }),
          }),
        ];
      case 'note':
        return [inlineBlock({ id: newId(), blockType: 'footnote', note: node.value })];
      default:
        return [];
    }
  });
}

function textNode(text: string, format: number): LexicalNode {
  return { type: 'text', version: 1, detail: 0, format, mode: 'normal', style: '', text };
}

function inlineBlock(fields: Readonly<Record<string, unknown>>): LexicalNode {
  return { type: 'inlineBlock', version: 1, fields };
}

/** `doc:tools/check-in-round` leads to another document; its id is filled in when it is written. */
function linkNode(url: string, children: readonly LexicalNode[], newId: () => string): LexicalNode {
  const [, kind, key] = /^doc:([a-z]+)\/(.+)$/.exec(url) ?? [];
  const to = pointedKinds.find((name) => name === kind);
  const fields =
    to === undefined || key === undefined
      ? { linkType: 'custom', newTab: false, url }
      : { linkType: 'internal', newTab: false, doc: { relationTo: to, value: pointer(to, key) } };
  return { ...element('link', children), version: 3, id: newId(), fields };
}
