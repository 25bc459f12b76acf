import type { CheckRule } from '../check-rule.ts';
import { isBibliographic } from '../is-bibliographic.ts';
import { masked } from '../masked.ts';

/**
 * The source's words left as they are. Names, numbers, codes, entries of a bibliography and one or two words that languages share
 * ("Online", "Workshop") are the same by right; so is a name of several words ("Politécnico do Porto", "University of Applied Sciences").
 * After Weblate's check "Unchanged translation" (docs.weblate.org, user/checks), which leaves out short words and names too.
 */
export const sameAsSource: CheckRule = {
  id: 'sameAsSource',
  severity: 'warning',
  find: ({ source, target }) => {
    if (target.text.trim() !== source.text.trim() || isBibliographic(source.text)) return [];
    const words = masked(target.text).match(/\p{L}[\p{L}\p{M}'’-]+/gu) ?? [];
    const common = words.slice(1).filter((word) => /^\p{Ll}/u.test(word) && word.length > 3);
    return words.length > 2 && common.length > 0 ? [{}] : [];
  },
};
