import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const english = 'src/languages/en';
const form = /_(?:one|other)$/;
/** Differs from language to language, or need not be there. */
const own = /^(?:quotation\.pairs|texts|own)\.|^inLanguage\.(?!any$)/;

/**
 * All that a language's folder lacks beside the English one: files, facts, labels, messages with their plural forms, kinds' words and cues.
 * @param folder for example `src/languages/nl`
 * @returns each as `FILE` or `FILE: KEY`, in the order of the English files
 */
export async function missingInLanguage(folder: string): Promise<string[]> {
  const missing: string[] = [];
  for (const file of readdirSync(english).sort()) {
    if (!existsSync(join(folder, file))) missing.push(file);
    else {
      const there = new Set(await keysOf(join(folder, file)));
      const wanted = (await keysOf(join(english, file))).filter((key) => !own.test(key));
      const all = file === 'messages.json' ? withForms(wanted, await pluralForms(folder)) : wanted;
      missing.push(...all.filter((key) => !there.has(key)).map((key) => `${file}: ${key}`));
    }
  }
  return missing;
}

/** What a file says, by the names on the way there; a file of text says nothing by name. */
async function keysOf(path: string): Promise<string[]> {
  if (path.endsWith('.md')) return [];
  if (path.endsWith('.json')) return keysIn(JSON.parse(readFileSync(path, 'utf8')));
  const exported = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as Readonly<Record<string, unknown>>;
  return Object.values(exported).flatMap((value) => keysIn(value));
}

function keysIn(value: unknown, before = ''): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof RegExp) return [before];
  return Object.entries(value).flatMap(([key, inner]) => keysIn(inner, before === '' ? key : `${before}.${key}`));
}

/** A message that counts has another number of forms in other languages (Unicode CLDR, plural rules). */
function withForms(keys: readonly string[], forms: readonly string[]): string[] {
  const plural = (key: string) => forms.map((name) => key.replace(form, `_${name}`));
  return [...new Set(keys.flatMap((key) => (form.test(key) ? plural(key) : [key])))];
}

async function pluralForms(folder: string): Promise<readonly string[]> {
  const path = join(folder, 'language.ts');
  const { language } = existsSync(path)
    ? ((await import(/* @vite-ignore */ pathToFileURL(path).href)) as { language: { tag: string } })
    : { language: { tag: 'en' } };
  return new Intl.PluralRules(language.tag).resolvedOptions().pluralCategories;
}
