import type { PageContext } from '../page/page-context.ts';

/** What every block gets: its content and everything the page knows. */
export interface BlockProps<Content> {
  readonly block: Content;
  readonly page: PageContext;
}
