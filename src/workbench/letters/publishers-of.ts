import type { PayloadRequest } from 'payload';
import type { Locale } from '@/languages/locales.ts';
import { may } from '@/access/rights.ts';
import { type Colleague, staff } from './staff.ts';

/** Who may publish a language of a document: those named for it, and where there is nobody, all who may. */
export async function publishersOf(
  req: PayloadRequest,
  { locale, sourceLocale }: { readonly locale: Locale; readonly sourceLocale: Locale },
): Promise<readonly Colleague[]> {
  const allowed = (await staff(req)).filter((user) => may({ user, operation: 'publish', locale, sourceLocale }));
  const named = allowed.filter(({ languages }) => languages.includes(locale));
  return named.length === 0 ? allowed : named;
}
