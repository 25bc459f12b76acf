import type { Locale } from '@/languages/locales.ts';

/** Names a document in a language wherever rows are kept by it. Pure. @example chapters/6f…/sk */
export function documentKey({ kind, id, locale }: { readonly kind: string; readonly id: string; readonly locale: Locale }): string {
  return `${kind}/${id}/${locale}`;
}
