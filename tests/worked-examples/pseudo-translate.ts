/** An English file of words made to look foreign (pseudo-localisation), with its places, tags and plural forms as the language needs them. */
export function pseudoTranslate(file: string, english: string, language: string): string {
  if (file.endsWith('.md')) return english.replaceAll('/assets/guide/en-', `/assets/guide/${language}-`);
  const entries = Object.entries(JSON.parse(english) as Record<string, string>);
  const texts = entries.flatMap(([key, text]) => formsOf(key, language).map((name) => [name, foreign(text, language)] as const));
  return `${JSON.stringify(Object.fromEntries(texts), null, 2)}\n`;
}

/** The forms of a counted message, each once; English has `_one` and `_other`. */
function formsOf(key: string, language: string): string[] {
  if (!key.endsWith('_other')) return [key];
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return forms.filter((form) => form !== 'one').map((form) => key.replace(/_other$/, `_${form}`));
}

function foreign(text: string, language: string): string {
  const isSpaced = /\s/.test(new Intl.NumberFormat(language, { style: 'percent' }).format(0.5));
  const marked = text
    .replaceAll('“', '«')
    .replaceAll('”', '»')
    .replace(/[ \u00a0]?%/g, isSpaced ? '\u00a0%' : '%');
  return `${marked}\u00a0*`;
}
