import { type Locale, perLocale } from '@/languages/locales.ts';
import de from '@/languages/messages/de.json';
import en from '@/languages/messages/en.json';
import nl from '@/languages/messages/nl.json';
import pt from '@/languages/messages/pt.json';
import sk from '@/languages/messages/sk.json';

const catalogues = { en, nl, de, pt, sk };

/** What the error page says, read straight from the catalogues: when something is broken, little should be needed. */
export const errorWords = perLocale((locale: Locale) => {
  const {
    'error.title': title,
    'error.text': text,
    'away.title': awayTitle,
    'away.text': awayText,
    'error.again': again,
    home,
  } = catalogues[locale];
  return { title, text, away: { title: awayTitle, text: awayText }, again, home };
});
