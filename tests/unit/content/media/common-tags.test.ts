import { expect, it } from 'vitest';
import { commonTags } from '@/content/media/admin/common-tags.ts';

it('offers the tags that most files bear, in the order of the alphabet', () => {
  expect(commonTags([['škola', 'ľudia'], ['škola'], ['zima'], []], 'sk')).toEqual(['ľudia', 'škola', 'zima']);
  const many = Array.from({ length: 30 }, (_, index) => [`rare ${String(index)}`, 'common']);
  const offered = commonTags(many, 'en');
  expect(offered).toHaveLength(24);
  expect(offered[0]).toBe('common');
});
