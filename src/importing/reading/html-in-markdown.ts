import type { Nodes, Parent, Root, RootContent } from 'mdast';
import type { Tree } from '../tree/nodes.ts';
import { paragraph, text } from '../tree/build.ts';
import { tidy } from '../tree/text-of.ts';
import { htmlToTree } from './html-to-tree.ts';
import type { LeftBehind } from './read-result.ts';

/**
 * HTML inside Markdown is read as HTML, so that its words come along and its scripts do not. A lone tag in a line (`<b>`) has no
 * words and goes; the words between such tags are Markdown's own.
 */
export function htmlInMarkdown({ tree, filename }: { readonly tree: Root; readonly filename: string }): {
  tree: Tree;
  leftBehind: LeftBehind[];
} {
  const leftBehind: LeftBehind[] = [];
  const read = (html: string): RootContent[] => {
    const result = htmlToTree({ html, filename });
    leftBehind.push(...result.leftBehind);
    if (result.tree.children.length > 0 || result.leftBehind.length > 0) return result.tree.children;
    // "<p unfinished" is no HTML to anybody: what stands there was meant as words.
    const words = tidy(html.replace(/<!--[\s\S]*?-->|<[^>]*>/g, ' '));
    return words === '' ? [] : [paragraph([text(words)])];
  };
  const walk = <T extends Nodes>(node: T): T => {
    if (!('children' in node)) return node;
    const children = (node as Parent).children.flatMap((child): RootContent[] => {
      if (child.type !== 'html') return [walk(child)];
      const position = child.position === undefined ? {} : { position: child.position };
      if (node.type === 'root' || node.type === 'blockquote' || node.type === 'listItem')
        return read(child.value).map((inner) => ({ ...inner, ...position }));
      if (/^<br\s*\/?>$/i.test(child.value)) return [{ type: 'break' }];
      return [];
    });
    return { ...node, children };
  };
  return { tree: walk(tree), leftBehind };
}
