/** Where a piece stood in the file: a line of a text, or the how-manieth paragraph of a Word or HTML file. */
export interface Place {
  readonly unit: 'line' | 'paragraph';
  readonly number: number;
}

declare module 'unist' {
  interface Data {
    place?: Place;
  }
}
