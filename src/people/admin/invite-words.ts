import { message } from '@/languages/label.ts';

export interface InviteWords {
  readonly open: string;
  readonly send: string;
  readonly again: string;
  /** With a place `{email}`. */
  readonly sent: string;
  readonly link: string;
  readonly failed: string;
}

/** The words of both invitation components in the person's language; the browser gets no other catalogue. */
export function inviteWords(language: string): InviteWords {
  const speak = (key: string) => message(language, `invite.${key}`, { email: '{email}' });
  return {
    open: speak('open'),
    send: speak('send'),
    again: speak('again'),
    sent: speak('sent'),
    link: speak('link'),
    failed: speak('failed'),
  };
}
