import type { Translate } from '@/languages/translator.ts';

/** @example groupSizeText({ from: 4, to: 8 }, english) // '4 to 8 people' */
export function groupSizeText(size: { readonly from?: number; readonly to?: number } | undefined, t: Translate): string | undefined {
  const { from, to } = size ?? {};
  if (from === undefined) return to === undefined ? undefined : t('people.upTo', { count: to });
  if (to === undefined) return t('people.from', { count: from });
  return from === to ? t('people.count', { count: to }) : t('people.range', { from, count: to });
}
