/** What an error that reached the edge is about: a refusal that says so itself, input that something below could not take, or a fault of ours. */
export type Sorted =
  | { readonly type: 'refusal'; readonly status: number; readonly message: string }
  | { readonly type: 'malformed'; readonly kind: string }
  | { readonly type: 'fault' };

/** Errors that are about a value that was sent, by their names: of mongoose, BSON, the MongoDB driver, GraphQL and the language itself. */
const malformedNames: ReadonlySet<string> = new Set([
  'CastError',
  'BSONError',
  'BSONRuntimeError',
  'ObjectParameterError',
  'URIError',
  'MongoInvalidArgumentError',
]);

/** MongoDB's codes for a query or value that it cannot take: BadValue, FailedToParse, TypeMismatch, and those of expressions and paths. */
const malformedCodes: ReadonlySet<unknown> = new Set([2, 9, 14, 16410, 16872, 17287, 51091, 51108, 10334]);

/** The same by their words, where names tell nothing: readers of forms, of JSON, SQLite, the file system. */
const malformedWords: readonly (readonly [string, RegExp])[] = [
  [
    'multipart',
    /^(?:Unexpected end of form|Malformed (?:part header|content type|urlencoded form)|Missing Content-Type boundary|Multipart: Boundary not found|Unsupported content type|Request is not eligible for file upload|Failed to parse body as FormData|Content-Type was not one of)/i,
  ],
  [
    'json',
    /\bJSON\b.*(?:at position|input)|^Unexpected (?:token|end of|non-whitespace|string in|number in)|in JSON at|Expected .* in JSON|Bad (?:control|escaped) character in/,
  ],
  [
    'sqlite',
    /datatype mismatch|FOREIGN KEY constraint failed|too many SQL variables|Expression tree is too large|parser stack overflow|LIKE or GLOB pattern too complex|malformed JSON|bad JSON path|string or blob too big/i,
  ],
  ['file', /without null bytes|ENAMETOOLONG|ERR_INVALID_ARG_VALUE/],
];

/**
 * Sorts an error by what it is, looking through the wrappers of GraphQL and of the database (`originalError`, `cause`). What nothing
 * here knows is a fault, to be answered 500 and logged with its stack.
 */
export function sortError(error: unknown): Sorted {
  const chain = chainOf(error);
  for (const link of chain) {
    const status = statusOf(link);
    if (status !== undefined) return { type: 'refusal', status, message: link.message };
  }
  for (const link of chain) {
    const kind = malformedKind(link);
    if (kind !== undefined) return { type: 'malformed', kind };
  }
  const [outer] = chain;
  if (outer?.name === 'GraphQLError' && chain.length === 1) return { type: 'refusal', status: 400, message: outer.message };
  return { type: 'fault' };
}

function malformedKind({ name, message, code }: Link): string | undefined {
  if (malformedNames.has(name)) return name;
  if (name === 'ValidationError' || (name === 'MongoServerError' && malformedCodes.has(code))) return name;
  return malformedWords.find(([, words]) => words.test(message))?.[0];
}

interface Link {
  readonly name: string;
  readonly message: string;
  readonly status?: unknown;
  readonly code?: unknown;
  readonly originalError?: unknown;
  readonly cause?: unknown;
}

/** The error and what it was made from, at most five deep. */
function chainOf(error: unknown): Link[] {
  const chain: Link[] = [];
  for (let next: unknown = error; isError(next) && chain.length < 5 && !chain.includes(next); next = next.originalError ?? next.cause)
    chain.push(next);
  return chain;
}

function isError(value: unknown): value is Link {
  return typeof value === 'object' && value !== null && 'message' in value && 'name' in value && typeof value.message === 'string';
}

/** A refusal carries its status, as Payload's `APIError` does; 5xx is none. */
function statusOf({ status }: Link): number | undefined {
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
}
