import type { Element, ElementContent, Root } from 'hast';
import { captionMark } from '../../tree/figures.ts';
import { visit, words } from './visit.ts';

/** What a page says to be the caption of a picture goes along with it; of several pictures, or of none, it stays a paragraph. */
export function tieCaptions(page: Root): Root {
  const gone = new Set<Element>();
  const captioned = new Map<Element, string>();
  visit(page, (figure) => {
    if (figure.tagName !== 'figure') return;
    const inside: Root = { type: 'root', children: [figure] };
    const pictures: Element[] = [];
    const captions: Element[] = [];
    visit(inside, (element) => {
      if (element.tagName === 'img') pictures.push(element);
      if (element.tagName === 'figcaption') captions.push(element);
    });
    const [picture] = pictures;
    const [caption] = captions;
    if (picture === undefined || caption === undefined || pictures.length > 1 || captions.length > 1) return;
    captioned.set(picture, words(caption));
    gone.add(caption);
  });
  const tied = (node: ElementContent): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (gone.has(node)) return [];
    const caption = captioned.get(node);
    const properties = caption === undefined ? node.properties : { ...node.properties, title: `${captionMark}${caption}` };
    const tagName = node.tagName === 'figcaption' ? 'p' : node.tagName;
    return [{ ...node, tagName, properties, children: node.children.flatMap(tied) }];
  };
  return { ...page, children: page.children.flatMap((node): Root['children'] => (node.type === 'doctype' ? [node] : tied(node))) };
}
