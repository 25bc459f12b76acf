import type { Payload } from 'payload';
import { message } from '@/languages/label.ts';
import { defaultLocale } from '@/languages/locales.ts';
import { escapeHtml } from './escape-html.ts';

export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

interface Addressee {
  readonly name?: string | null;
  readonly language?: string | null;
}

/** The invitation: who we are, the link, and until when it opens, in the person's language. */
export function invitationLetter(person: Addressee, link: string): Letter {
  return letter(person, 'mail.invite', link);
}

/** The letter for somebody who asked for a new password. */
export function passwordLetter(person: Addressee, link: string): Letter {
  return letter(person, 'mail.password', link);
}

/** Whether letters leave this house at all; without SMTP_URL they do not. */
export function sendsMail(payload: Payload): boolean {
  return payload.email.name === 'nodemailer';
}

function letter({ name, language }: Addressee, kind: 'mail.invite' | 'mail.password', link: string): Letter {
  const speak = (part: string) => message(language ?? defaultLocale, part, { name: name ?? '' });
  const subject = speak(`${kind}.subject`);
  const greeting = speak('mail.greeting');
  const body = speak(`${kind}.body`);
  const after = speak(`${kind}.after`);
  return {
    subject,
    text: [greeting, body, link, after].join('\n\n'),
    html: [greeting, body].map(paragraph).join('') + `<p><a href="${escapeHtml(link)}">${escapeHtml(link)}</a></p>${paragraph(after)}`,
  };
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}
