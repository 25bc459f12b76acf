import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pseudoTranslate } from './pseudo-translate.ts';

const examples = 'tests/worked-examples';
const code = 'fr';

type Words = Readonly<Record<string, object>>;

/** Follows the recipe for a kind in CONTRIBUTING, in a copy of the checkout. @returns the files written by hand, from the copy's root */
export async function layKind(copy: string): Promise<string[]> {
  const files = await layFiles('kind/src', copy);
  await replace(copy, 'src/content/all-facts.ts', [
    [/^/, "import { eventsFacts } from './events/events-facts.ts';\n"],
    [/(?<= {2}news: newsFacts,\n)/, '  events: eventsFacts,\n'],
  ]);
  const words = await readJson(`${examples}/kind/words.json`);
  const languages = Object.keys(words).filter((language) => language !== code);
  for (const language of languages) await addWords(copy, language, words[language] ?? {});
  return [...files, 'src/content/all-facts.ts', ...languages.map((language) => `src/languages/${language}/kinds.json`)];
}

/** Follows the recipe for a language; what is long there is English made to look foreign. @returns the files written by hand */
export async function layLanguage(copy: string): Promise<string[]> {
  const files = await layFiles('language/src', copy);
  await replace(copy, 'src/languages/locales.ts', [[/(?<=locales = \[[^\]]*)\]/, `, '${code}']`]]);
  const { [code]: words = {} } = await readJson(`${examples}/kind/words.json`);
  await addWords(copy, code, words);
  const long = ['labels.json', 'messages.json', 'guide.md', 'guide-editors.md', 'guide-administrators.md'];
  for (const file of long) {
    const english = await readFile(join(copy, 'src/languages/en', file), 'utf8');
    await writeFile(join(copy, 'src/languages', code, file), pseudoTranslate(file, english, code));
  }
  return [...files, 'src/languages/locales.ts', ...long.map((file) => `src/languages/${code}/${file}`)];
}

async function layFiles(folder: string, copy: string): Promise<string[]> {
  await cp(join(examples, folder), join(copy, 'src'), { recursive: true });
  const found = await readdir(join(examples, folder), { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join('src', parentPath.slice(join(examples, folder).length), name));
}

async function addWords(copy: string, language: string, words: object): Promise<void> {
  const path = join(copy, 'src/languages', language, 'kinds.json');
  const there = Object.entries(await readJson(path));
  const at = there.findIndex(([kind]) => kind === 'news') + 1;
  await writeFile(path, `${JSON.stringify(Object.fromEntries(there.toSpliced(at, 0, ['events', words])), null, 2)}\n`);
}

async function readJson(path: string): Promise<Words> {
  return JSON.parse(await readFile(path, 'utf8')) as Words;
}

/** @throws Error where a place is not found, so that the recipe is seen to have aged */
async function replace(copy: string, file: string, changes: readonly (readonly [place: RegExp, text: string])[]): Promise<void> {
  let source = await readFile(join(copy, file), 'utf8');
  for (const [place, text] of changes) {
    if (!place.test(source)) throw new Error(`${file} has no place for ${text.trim()}`);
    source = source.replace(place, text);
  }
  await writeFile(join(copy, file), source);
}
