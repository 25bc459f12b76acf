import type { CheckRule } from '../check-rule.ts';

/** The same source was translated otherwise elsewhere. After Weblate's check "Inconsistent" (docs.weblate.org, user/checks). */
export const twoTranslations: CheckRule = {
  id: 'twoTranslations',
  severity: 'warning',
  find: ({ input: { target, siblings = [] } }) => {
    const other = siblings.find((text) => text.trim() !== target.trim());
    return other === undefined ? [] : [{ values: { text: other } }];
  },
};
