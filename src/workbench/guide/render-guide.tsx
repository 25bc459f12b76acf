import type { Nodes, RootContent } from 'mdast';
import type { ReactNode } from 'react';

/** Markdown of the guide as elements: headings, paragraphs, lists, emphasis, keys (inline code), pictures and links; nothing else is in it. */
export function renderGuide(nodes: readonly RootContent[]): ReactNode[] {
  return nodes.map((node, index) => <Element key={index} node={node} />);
}

function Element({ node }: { readonly node: Nodes }): ReactNode {
  const children = 'children' in node ? renderGuide(node.children) : [];
  switch (node.type) {
    case 'heading':
      return node.depth === 1 ? <h1>{children}</h1> : node.depth === 2 ? <h2 id={node.data?.id}>{children}</h2> : <h3>{children}</h3>;
    case 'paragraph':
      return <p>{children}</p>;
    case 'list':
      return node.ordered === true ? <ol>{children}</ol> : <ul>{children}</ul>;
    case 'listItem':
      return <li>{children}</li>;
    case 'strong':
      return <strong>{children}</strong>;
    case 'emphasis':
      return <em>{children}</em>;
    case 'inlineCode':
      return <kbd>{node.value}</kbd>;
    case 'link':
      return <a href={node.url}>{children}</a>;
    case 'image':
      return <img src={node.url} alt={node.alt ?? ''} loading="lazy" />;
    case 'text':
      return node.value;
    default:
      return children;
  }
}
