import type { Plugin } from 'payload';
import { message } from '@/languages/label.ts';
import { perLocale } from '@/languages/locales.ts';

/** Replaces Payload's words for a failed login by ours, which tell of the lock-out without telling whom it concerns. */
export function loginMessage(): Plugin {
  return (config) => ({
    ...config,
    i18n: {
      ...config.i18n,
      translations: {
        ...config.i18n?.translations,
        ...perLocale((locale) => ({ error: { emailOrPasswordIncorrect: message(locale, 'error.login') } })),
      },
    },
  });
}
