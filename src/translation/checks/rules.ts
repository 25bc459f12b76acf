import type { CheckRule } from './check-rule.ts';
import { empty } from './rules/empty.ts';

/** Every check there is. */
export const rules: readonly CheckRule[] = [empty];
