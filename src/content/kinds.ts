import { allFacts, type KindSlug } from './all-facts.ts';
import { kindsWhere } from './kinds-where.ts';
import { navigation } from './navigation/navigation.ts';
import type { Kind } from './shared/kind.ts';
import { site } from './site/site.ts';
import { storedKinds } from './stored-kinds.ts';

/** The compiler asks for every kind of `all-facts.ts`, stored under its name. */
const stored: { readonly [Slug in KindSlug]: Kind<Slug> } = storedKinds;

/** Every kind of content, in the order of `all-facts.ts`. */
export const kinds: readonly Kind[] = kindsWhere(allFacts, () => true).map((slug) => stored[slug]);

/** Documents of which there is one. */
export const globals = [site, navigation] as const;
