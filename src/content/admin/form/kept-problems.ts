import type { FormState } from 'payload';

/** What was refused, by the paths of fields, with what stood there. */
export type KeptProblems = ReadonlyMap<string, { readonly message: string; readonly value: unknown }>;

export const noProblems: KeptProblems = new Map();

/**
 * What is still to be mended. Payload (3.90, `mergeServerFormState`) takes every field for right again as soon as somebody changes any of
 * them; so what a save was refused for is kept here, until something else stands in that very field. Pure; gives the same map where nothing
 * is new.
 */
export function keepProblems(kept: KeptProblems, state: FormState): KeptProblems {
  const still = [...kept].filter(([path, { value }]) => state[path]?.valid === false || isSame(state[path]?.value, value));
  const added = Object.entries(state).filter(
    ([path, { valid, errorMessage = '' }]) => valid === false && errorMessage !== '' && !kept.has(path),
  );
  if (still.length === kept.size && added.length === 0) return kept;
  return new Map([...still, ...added.map(([path, { errorMessage = '', value }]) => [path, { message: errorMessage, value }] as const)]);
}

/** The state of a form with what was kept at its fields again. */
export function withProblems(state: FormState, kept: KeptProblems): FormState {
  const marked = [...kept].map(([path, { message }]) => [path, { ...state[path], valid: false, errorMessage: message }] as const);
  return { ...state, ...Object.fromEntries(marked) };
}

/** Texts of the editor are trees, made anew by each save. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
