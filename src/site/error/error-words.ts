import { messages } from '@/languages/all/messages.ts';
import { type Locale, perLocale } from '@/languages/locales.ts';

/** What the error page says, read straight from the catalogues: when something is broken, little should be needed. */
export const errorWords = perLocale((locale: Locale) => {
  const {
    'error.title': title,
    'error.text': text,
    'away.title': awayTitle,
    'away.text': awayText,
    'error.again': again,
    home,
  } = messages[locale];
  return { title, text, away: { title: awayTitle, text: awayText }, again, home };
});
