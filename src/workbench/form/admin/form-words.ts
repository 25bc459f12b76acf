import { message } from '@/languages/label.ts';

const names = [
  'kept.offer',
  'kept.newer',
  'kept.take',
  'kept.discard',
  'kept.back',
  'kept.full',
  'signedOut',
  'signIn',
  'offline',
  'close',
  'conflict.title',
  'conflict.savedBy',
  'conflict.saved',
  'conflict.ask',
  'conflict.before',
  'conflict.theirs',
  'conflict.mine',
  'conflict.none',
  'conflict.save',
  'conflict.later',
] as const;

export type FormWords = Readonly<Record<(typeof names)[number], string>>;

/** What the guard of a form says, in the person's language; names and times are still open. */
export function formWords(language: string): FormWords {
  return Object.fromEntries(names.map((name) => [name, message(language, `form.${name}`)])) as FormWords;
}
