/** Whoever asks: somebody signed in (the admin asks for more at once, and a name stands behind it), or anybody. */
export type Asker = 'stranger' | 'signedIn';

/**
 * What one question over REST may cost. Lists of the admin ask for up to some hundred documents or for all of them, with a depth
 * of 2 at most, and name every document that was ticked.
 */
export const restLimits = {
  /** How far related documents are read along: `depth`. */
  depth: { stranger: 3, signedIn: 10 },
  /** Documents on a page: `limit`. Somebody signed in may also ask for all with `limit=0` or `pagination=false`. */
  limit: { stranger: 100, signedIn: 1000 },
  /** Comparisons in `where`, however they are nested. */
  conditions: { stranger: 50, signedIn: 500 },
  /** `and` and `or` inside each other, and fields of related documents, in `where`. */
  nesting: { stranger: 5, signedIn: 5 },
  /** Values in one list of `where`, as in `in`, or words of one `like`. */
  values: { stranger: 100, signedIn: 1000 },
  /** Names in `select`, `populate` and `joins` together. */
  parts: { stranger: 100, signedIn: 500 },
  /** Names in `sort`. */
  sort: { stranger: 5, signedIn: 10 },
  /** Characters of the query string, or of a query sent as the body of a POST. */
  query: { stranger: 8_000, signedIn: 100_000 },
  /** Parameters of the query; `where[id][in][0]` is one. Payload drops those after the thousandth without a word. */
  parameters: { stranger: 200, signedIn: 1000 },
  /** Characters of the documents in one answer, with those that were read along. */
  answer: { stranger: 4_000_000, signedIn: 16_000_000 },
} as const satisfies Readonly<Record<string, Readonly<Record<Asker, number>>>>;

export type RestLimit = keyof typeof restLimits;

/** What one GraphQL request may hold, whoever asks. Fragments count wherever they are spread. */
export const graphqlLimits = {
  /** Words and signs of the query. */
  tokens: 2_000,
  /** Fields inside fields. */
  depth: 16,
  fields: 500,
  /** Fields at the top: each is a question of its own. */
  rootFields: 10,
  aliases: 20,
  spreads: 100,
  /** `limit` of any list; 0, which is all, is refused too. */
  limit: 100,
  /** Values in one list of an argument that is not a document's data. */
  list: 100,
  /** All values of an argument that is not a document's data. */
  values: 500,
  /** Values of a document's data, see `dataLimits` for its depth. */
  data: 100_000,
} as const;

export type GraphQLLimit = keyof typeof graphqlLimits;

/** What is sent to be stored, over REST and GraphQL alike. */
export const dataLimits = {
  /** Objects and lists inside each other in JSON. A list eight levels deep in a block of a section needs about 45. */
  jsonDepth: 100,
  /** Nodes inside nodes of a rich text. */
  richTextDepth: 40,
  /** Nodes of one rich text: a chapter of fifty pages has some 5,000. */
  richTextNodes: 20_000,
  /** Rows of one list of rows or blocks, or values of one field that takes several. */
  rows: 1_000,
} as const;

export type DataLimit = keyof typeof dataLimits;

const kib = 1024;
const mib = 1024 * kib;

/** How many bytes a request may carry to an address of this kind; the first row that fits counts. Larger ones than a stranger's only once the session was verified. */
export interface BodyLimit extends Readonly<Record<Asker, number>> {
  readonly path: RegExp;
  readonly purpose: string;
}

export const bodyLimits: readonly BodyLimit[] = [
  { path: /^\/api\/graphql$/, purpose: 'GraphQL', stranger: 64 * kib, signedIn: mib },
  { path: /^\/api\/users(?:\/|$)/, purpose: 'signing in, passwords, people', stranger: 16 * kib, signedIn: 64 * kib },
  { path: /^\/api\/(?:media|import)(?:\/|$)/, purpose: 'files and imports', stranger: 16 * kib, signedIn: 128 * mib },
  { path: /^\/api\//, purpose: 'documents', stranger: 64 * kib, signedIn: 32 * mib },
  { path: /^\/admin(?:\/|$)/, purpose: 'the admin', stranger: 64 * kib, signedIn: 32 * mib },
  { path: /^\/preview(?:\/|$)/, purpose: 'previews of what a form holds', stranger: 16 * kib, signedIn: 32 * mib },
  { path: /^/, purpose: 'everything else', stranger: 16 * kib, signedIn: 16 * kib },
];

/** A number of bytes for people: `16 KB`, `128 MB`. */
export function bytesForPeople(bytes: number): string {
  return bytes < mib ? `${String(Math.floor(bytes / kib))} KB` : `${String(Math.floor(bytes / mib))} MB`;
}
