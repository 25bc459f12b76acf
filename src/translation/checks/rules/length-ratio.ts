import type { CheckRule } from '../check-rule.ts';

/** In characters; shorter texts vary too much. */
const shortest = 40;

/**
 * Far longer or shorter than the source: something was left out, or added. Translations between these five languages are rarely more than
 * a third longer (W3C Internationalization, "Text size in translation", for texts above 70 characters).
 */
export const lengthRatio: CheckRule = {
  id: 'lengthRatio',
  severity: 'warning',
  find: ({ source, target }) => {
    const [from, to] = [source.text.trim().length, target.text.trim().length];
    if (from < shortest) return [];
    const percent = Math.round((to / from) * 100);
    return percent > 220 || percent < 45 ? [{ values: { percent } }] : [];
  },
};
