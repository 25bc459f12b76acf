import { findPlaceholderText } from '@/content/shared/placeholder-text.ts';
import type { CheckRule } from '../check-rule.ts';

/** Text that stands for text to come; the patterns of the publish gate, `content/shared/placeholder-text.ts`. */
export const placeholder: CheckRule = {
  id: 'placeholder',
  severity: 'error',
  find: ({ target }) => findPlaceholderText(target.text).map(({ text }) => ({ values: { text } })),
};
