import { expect, it } from 'vitest';
import { passes } from '@/workbench/desk/admin/list/filters.ts';
import { hasNewError } from '@/workbench/desk/approval.ts';
import { passageOf } from './passage-of.ts';

it('tells an error that came after the approval from one that was approved for a reason', () => {
  expect(hasNewError('reviewed', ['tagUnknown'], { despite: ['tagUnknown'] })).toBe(false);
  expect(hasNewError('reviewed', ['tagUnknown', 'altMissing'], { despite: ['tagUnknown'] })).toBe(true);
  expect(hasNewError('reviewed', ['altMissing'], undefined)).toBe(true);
  expect(hasNewError('reviewed', [], undefined)).toBe(false);
  expect(hasNewError('needsReview', ['altMissing'], undefined)).toBe(false);
});

it('lists what was approved and has an error now among what is to be reviewed', () => {
  expect(passes('needsReview', passageOf('a', { state: 'reviewed', hasNewError: true }))).toBe(true);
  expect(passes('needsReview', passageOf('a', { state: 'reviewed' }))).toBe(false);
});
