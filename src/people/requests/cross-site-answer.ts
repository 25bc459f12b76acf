import { message } from '@/languages/label.ts';
import type { CrossSite } from './cross-site.ts';

/** What the one who was refused reads: which site asked, which host we are, and which settings are to be looked at. */
export function crossSiteAnswer(
  { origin, host }: CrossSite,
  language: string,
): { readonly errors: readonly { readonly message: string }[] } {
  const values = { origin: (origin ?? '?').slice(0, 200), host: (host ?? '?').slice(0, 200) };
  return { errors: [{ message: message(language, 'refused.crossSite', values) }] };
}
