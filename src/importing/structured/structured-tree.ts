import type { Nodes, Parent, Root } from 'mdast';
import 'mdast-util-directive';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { notesFromMarkdown } from '../reading/notes-from-markdown.ts';
import { refuseMarkdownShape } from '../reading/refuse-markdown-shape.ts';

/**
 * A structured text as a tree with its fences; `:word` inside a line is no fence and stays what it was.
 * @throws ImportError `tooDeep`, `tooManyPieces`
 */
export function structuredTree({ markdown, filename }: { readonly markdown: string; readonly filename: string }): {
  yaml: string;
  tree: Root;
} {
  refuseMarkdownShape({ markdown, filename });
  const parsed: Root = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).use(remarkDirective).parse(markdown);
  const [head, ...body] = parsed.children;
  const yaml = head?.type === 'yaml' ? head.value : '';
  const tree: Root = { ...parsed, children: head?.type === 'yaml' ? body : parsed.children };
  return { yaml, tree: notesFromMarkdown(withoutTextDirectives(tree, markdown)) };
}

function withoutTextDirectives<T extends Nodes>(node: T, markdown: string): T {
  if (!('children' in node)) return node;
  const children = (node as Parent).children.map((child) => {
    if (child.type !== 'textDirective') return withoutTextDirectives(child, markdown);
    const { start, end } = child.position ?? {};
    return { type: 'text', value: markdown.slice(start?.offset ?? 0, end?.offset ?? 0) } as const;
  });
  return { ...node, children };
}
