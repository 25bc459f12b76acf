import { Children, cloneElement, type HTMLAttributes, isValidElement, type ReactElement, type ReactNode } from 'react';

type Attributes = HTMLAttributes<HTMLElement>;
type Page = ReactElement<Attributes>;

/**
 * A whole page, an `<html>` with its `<head>` and `<body>`, with something more before all else in its body.
 * `first` is told the page's language. Payload's types call its page an element; it is the promise of one.
 */
export async function firstInBody(page: Page | Promise<Page>, first: (language: string | undefined) => ReactNode): Promise<ReactNode> {
  const html = await page;
  const parts = Children.toArray(html.props.children).map((part) =>
    isValidElement<Attributes>(part) && part.type === 'body'
      ? cloneElement(part, undefined, first(html.props.lang), ...Children.toArray(part.props.children))
      : part,
  );
  return cloneElement(html, undefined, ...parts);
}
