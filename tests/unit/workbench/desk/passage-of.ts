import type { DeskPassage } from '@/workbench/desk/desk-contract.ts';

/** A passage of the desk with what a test cares about. */
export function passageOf(key: string, more: Partial<DeskPassage> = {}): DeskPassage {
  return {
    key,
    kind: 'paragraph',
    path: ['body'],
    tagged: true,
    required: false,
    place: key,
    section: '',
    source: `source of ${key}`,
    tags: [],
    target: '',
    state: 'missing',
    origin: null,
    byName: '',
    by: '',
    author: '',
    at: '',
    was: null,
    findings: [],
    dismissed: [],
    hasNewError: false,
    comments: 0,
    maxLength: null,
    base: '0',
    ...more,
  };
}
