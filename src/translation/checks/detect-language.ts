import { isLocale, type Locale, locales } from '@/languages/locales.ts';

/**
 * Loads the recogniser of the npm package `eld` (n-grams; Nito T.M., "Efficient Language Detector"), some megabytes, when it is first asked
 * for. On the server only.
 * @returns a function that says which of our languages a text is in, or undefined where it is not sure
 */
export async function languageDetector(): Promise<(text: string) => Locale | undefined> {
  const { eld } = await import('eld/small');
  eld.setLanguageSubset([...locales]);
  return (text) => {
    const result = eld.detect(text);
    return isLocale(result.language) && result.isReliable() ? result.language : undefined;
  };
}
