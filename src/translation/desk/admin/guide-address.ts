/** Where the guide for translators is, in a person's language. */
export function guideAddress(language: string): string {
  return `/admin/translate/guide?language=${encodeURIComponent(language)}`;
}
