import type { Root, RootContent } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { ImportError } from '../import-error.ts';
import { textOf } from '../tree/text-of.ts';
import { htmlInMarkdown } from './html-in-markdown.ts';
import { notesFromMarkdown } from './notes-from-markdown.ts';
import { refuseMarkdownShape } from './refuse-markdown-shape.ts';
import type { ReadResult } from './read-result.ts';

/** Markdown (CommonMark with GitHub's tables, notes and strikethrough) as the neutral tree. A head of YAML is left out: it is no text. */
export function readMarkdown({ markdown, filename }: { readonly markdown: string; readonly filename: string }): ReadResult {
  refuseMarkdownShape({ markdown, filename });
  const parsed: Root = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).parse(markdown);
  const body: Root = { ...parsed, children: parsed.children.filter((node: RootContent) => node.type !== 'yaml') };
  const { tree, leftBehind } = htmlInMarkdown({ tree: notesFromMarkdown(body), filename });
  if (textOf(tree) === '') throw new ImportError('empty', { file: filename });
  return { format: 'markdown', tree, leftBehind };
}
