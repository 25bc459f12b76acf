/** What a person may be; `src/access/rights.ts` says what each may do. */
export const roles = ['administrator', 'editor', 'translator', 'reviewer', 'reader'] as const;

export type Role = (typeof roles)[number];

/** Whose rights hold in the languages that they are named for, and nowhere else. */
export function worksInNamedLanguages(role: unknown): boolean {
  return role === 'translator' || role === 'reviewer';
}
