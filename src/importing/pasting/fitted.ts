import { element, type LexicalNode } from '../draft/lexical.ts';

/** A node as an editor can hold it: what the editor has no sort of node for becomes paragraphs, or plain words inside one. No word is lost. */
export function fitted(node: LexicalNode, holds: (type: string) => boolean): LexicalNode[] {
  const children = (node.children ?? []).flatMap((child) => fitted(child, holds));
  if (holds(node.type)) return [node.children === undefined ? node : { ...node, children }];
  switch (node.type) {
    case 'heading':
    case 'quote':
      return [paragraph(children)];
    case 'listitem':
      return children.some(({ type }) => type === 'paragraph') ? children : [paragraph(children)];
    case 'linebreak':
      return [plain(' ')];
    case 'inlineBlock':
      return [plain(` (${noteOf(node)})`)];
    default:
      return children;
  }
}

function paragraph(children: readonly LexicalNode[]): LexicalNode {
  return element('paragraph', children, { textFormat: 0, textStyle: '' });
}

function plain(words: string): LexicalNode {
  return { type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text: words };
}

function noteOf({ fields }: LexicalNode): string {
  const note = typeof fields === 'object' && fields !== null && 'note' in fields ? fields.note : '';
  return typeof note === 'string' ? note : '';
}
