const kib = 1024;
const mib = 1024 * kib;

/** How many bytes a body may have, by what an address is for. */
export interface BodyLimits {
  /** For anybody. */
  readonly anybody: number;
  /** Once the back has said that the session or key is somebody's. */
  readonly signedIn: number;
}

interface Rule extends BodyLimits {
  readonly path: RegExp;
  readonly purpose: string;
}

/** The first that fits counts. README shows the same table; a unit test compares them. */
export const bodyRules: readonly Rule[] = [
  { path: /^\/api\/graphql$/, purpose: 'GraphQL', anybody: 64 * kib, signedIn: mib },
  { path: /^\/api\/users\//, purpose: 'signing in, passwords, people', anybody: 16 * kib, signedIn: 64 * kib },
  { path: /^\/api\/(?:media|import)(?:\/|$)/, purpose: 'files and imports', anybody: 16 * kib, signedIn: 128 * mib },
  { path: /^\/api\//, purpose: 'documents', anybody: 64 * kib, signedIn: 32 * mib },
  { path: /^\/admin(?:\/|$)/, purpose: 'the admin', anybody: 64 * kib, signedIn: 32 * mib },
  { path: /^/, purpose: 'everything else', anybody: 16 * kib, signedIn: 16 * kib },
];

export function bodyLimits(path: string): BodyLimits {
  const rule = bodyRules.find((candidate) => candidate.path.test(path));
  return rule ?? { anybody: 0, signedIn: 0 };
}
