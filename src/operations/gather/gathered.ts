import { gatheredKinds } from './gathered-kinds.ts';
import { gatheredLanguages } from './gathered-languages.ts';

/** The files that only bring together what stands in others, by path: adding a language or a kind changes no list but one. */
export async function gathered(): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await gatheredLanguages()), ...(await gatheredKinds())]);
}
