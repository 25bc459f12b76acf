import { formats } from '@/languages/formats.ts';
import { message } from '@/languages/label.ts';
import type { Locale } from '@/languages/locales.ts';
import type { NotificationRow } from './notification.ts';

/** What a notification says, as one sentence in a person's language. */
export function sentenceOf({ type, personName, text, count }: NotificationRow, language: Locale): string {
  const values = { by: personName ?? '', text: plainMentions(text ?? ''), count: formats(language).number(count ?? 0) };
  switch (type) {
    case 'assignment':
      return text === undefined || text === null || text === ''
        ? message(language, 'notification.assignment', values)
        : message(language, 'notification.assignmentDue', { ...values, due: formats(language).date(text) });
    case 'due':
      return message(language, 'notification.due', { ...values, due: formats(language).date(text ?? '') });
    case 'unassigned':
    case 'mention':
    case 'comment':
    case 'returned':
    case 'outdated':
    case 'ready':
    case 'unpublished':
      return message(language, `notification.${type}`, values);
  }
}

/** Mentions as people read them: `@[Jana](id)` is `Jana`. */
function plainMentions(text: string): string {
  return text.replace(/@\[([^\]]+)\]\([^)]*\)/g, '$1');
}
