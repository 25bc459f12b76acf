import type { CollectionAfterLoginHook } from 'payload';
import { isLocale } from '@/languages/locales.ts';

/** The admin speaks the person's language from the first page after signing in; Payload reads it from this cookie. */
export const rememberLanguage: CollectionAfterLoginHook = ({ req, user }) => {
  const { language } = user as { language?: unknown };
  if (req.payloadAPI !== 'REST' || !isLocale(language)) return;
  req.responseHeaders ??= new Headers();
  req.responseHeaders.append('Set-Cookie', `${req.payload.config.cookiePrefix}-lng=${language}; Path=/; Max-Age=31536000; SameSite=Lax`);
};
