import type { Nodes, Parent, RootContent } from 'mdast';
import type { LexicalDocument } from '../draft/lexical.ts';
import { toLexical } from '../draft/to-lexical.ts';
import { htmlInMarkdown } from '../reading/html-in-markdown.ts';
import { normaliseTree } from '../tree/normalise-tree.ts';
import { textOf } from '../tree/text-of.ts';
import { hasCitation, pandocCitations } from './pandoc-citations.ts';
import { type Problem, problem } from './problem.ts';

interface Settings {
  readonly file: string;
  readonly keys: ReadonlySet<string>;
  readonly newId: () => string;
}

/** Makes rich and plain leaves of a structured text, and says where something is wrong. */
export class Leaves {
  readonly keys: ReadonlySet<string>;
  private readonly file: string;
  private readonly newId: () => string;

  constructor({ file, keys, newId }: Settings) {
    this.file = file;
    this.keys = keys;
    this.newId = newId;
  }

  rich(nodes: readonly RootContent[]): LexicalDocument {
    const stray = nodes.find((node) => node.type === 'containerDirective' || node.type === 'leafDirective');
    if (stray !== undefined) throw this.fail('unknownFence', stray, 'name' in stray ? stray.name : '');
    const { tree } = htmlInMarkdown({ tree: { type: 'root', children: [...nodes] }, filename: this.file });
    const clean = normaliseTree({ tree, filename: this.file }).tree;
    return toLexical(this.cite(clean, nodes[0]).children, this.newId);
  }

  /** The words of a plain field. A paragraph is a paragraph, marks and links are gone; a citation is a mistake. */
  plain(nodes: readonly Nodes[], where?: Nodes): string {
    const text = nodes
      .map((node) => textOf(node))
      .filter((words) => words !== '')
      .join('\n\n');
    if (hasCitation(text, this.keys)) throw this.fail('citationInPlainField', where ?? nodes[0]);
    return text;
  }

  fail(what: Problem, node: Nodes | undefined, name = ''): Error {
    return problem(what, { file: this.file, line: node?.position?.start.line ?? 1, name });
  }

  private cite<T extends Nodes>(node: T, where: Nodes | undefined): T {
    if (!('children' in node)) return node;
    const settings = {
      keys: this.keys,
      newId: this.newId,
      unknown: (key: string): never => {
        throw this.fail('unknownCitation', where, key);
      },
    };
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      return { ...node, children: pandocCitations(node.children, settings) };
    }
    return { ...node, children: (node as Parent).children.map((child) => this.cite(child, where)) };
  }
}
