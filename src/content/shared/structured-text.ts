/** How a fence of a kind without sections becomes a field. */
export type FenceShape = 'rich' | 'passage' | 'texts' | 'people' | 'steps' | 'units' | 'guests' | 'timeMarks';

/** How a field of the front matter is read. */
export type FrontShape = 'value' | 'date' | 'texts' | 'authors' | 'group' | { readonly points: string };

/** How `starter/FORMAT.md` writes a kind: which fields stand in the front matter, which in fences, and whether the rest is sections. */
export interface StructuredText {
  readonly sections: false | 'plain' | 'dimensioned';
  readonly front: Readonly<Record<string, FrontShape>>;
  readonly fences: Readonly<Record<string, readonly [field: string, shape: FenceShape]>>;
}

/** What the front matter of every document may say. */
export const documentFront = {
  title: 'value',
  summary: 'value',
  slug: 'value',
  translationState: 'value',
  licence: 'value',
  authors: 'authors',
  partners: { points: 'partners' },
} as const satisfies StructuredText['front'];
