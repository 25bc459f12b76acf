import type { Element, ElementContent, Root } from 'hast';
import { change } from './visit.ts';

/** What a table is called, which Markdown's tables cannot say, as a paragraph before it. */
export function tableCaptions(page: Root): Root {
  return change(page, (element) => {
    if (element.tagName !== 'table') return [element];
    const captions = element.children.filter(isCaption).map(({ children }) => paragraph(children));
    return captions.length === 0
      ? [element]
      : [...captions, { ...element, children: element.children.filter((child) => !isCaption(child)) }];
  });
}

function isCaption(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'caption';
}

function paragraph(children: readonly ElementContent[]): Element {
  const isBlock = children.some((child) => child.type === 'element' && /^(?:p|div|ul|ol|table|h[1-6])$/.test(child.tagName));
  return { type: 'element', tagName: isBlock ? 'div' : 'p', properties: {}, children: [...children] };
}
