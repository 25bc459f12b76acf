import type { Provenance } from '../record/passage.ts';
import type { OwnProvenance } from '../record/rich-text.ts';

/** What a passage must say of itself inside something that says this. */
export function differing(own: Provenance, around: Provenance): OwnProvenance {
  return own.lang === around.lang && own.origin === around.origin ? {} : { lang: own.lang, origin: own.origin };
}
