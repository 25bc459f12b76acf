/** What a person may be; `src/people/rights.ts` says what each may do. */
export const roles = ['administrator', 'editor', 'translator', 'reviewer', 'reader'] as const;

export type Role = (typeof roles)[number];
