import { message } from '@/languages/label.ts';

export interface KeyWords {
  readonly title: string;
  readonly none: string;
  readonly there: string;
  readonly make: string;
  readonly revoke: string;
  readonly made: string;
  readonly revoked: string;
  readonly failed: string;
  readonly password: string;
}

/** The words of the panel for API keys in the person's language; the browser gets no other catalogue. */
export function keyWords(language: string): KeyWords {
  const speak = (key: string) => message(language, `key.${key}`);
  return {
    title: speak('title'),
    none: speak('none'),
    there: speak('there'),
    make: speak('make'),
    revoke: speak('revoke'),
    made: speak('made'),
    revoked: speak('revoked'),
    failed: speak('failed'),
    password: message(language, 'field.currentPassword'),
  };
}
