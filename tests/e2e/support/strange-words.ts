import type { Locale } from '@/languages/locales.ts';

/** What no language should show to people: things of programs. */
const ofPrograms = [
  /\[object Object\]/u,
  // A document's or a person's number: UUID or ObjectId.
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/iu,
  /\b[0-9a-f]{24}\b/u,
  // Keys of catalogues that lack a text.
  /\b(?:general|fields|version|authentication|error|upload|lexical|dashboard|folder|validation):\w+/u,
  /\b(?:field|option|help|kind|row|block|group)\.[a-z]\w*\.?\w*/u,
  // Names of fields as programs write them.
  /\b(?:sourceLocale|translationState|publishOn|publishedIn|minorEdit|citationKey|yearSuffix|containerTitle|furtherReading|keyAspects|defaultValue|createdAt|updatedAt|documentKind|personName)\b/u,
];

/** English of Payload that other languages must not show. */
const english =
  /\b(?:Create New|Add new|Save Draft|Publish changes|Last Modified|Search by|Per Page|Select a value|Columns|Unpublish\b|Show all|Loading|Logout|Log out|Draft|Published|Changed|Duplicate|Delete|Not found|Something went wrong|Untitled|(?:January|February|March|June|July|October|December) \d)(?!\p{L})/u;

/** Words that are Czech and not Slovak, and the wrong cases that a label in the nominative gives. */
const czech =
  /(?:[ěřů]|\b(?:jazyky? není|Uložit|Nahrát|Přidat|Odstranit|Vytvořit|Upravit|Zrušit|Vyhledat|Vytvoriť nový|Vytvoriť novú|Pridať nový|Upraviť nový)\b)/u;

/**
 * Lines of a page that are not for people of this language. Words of documents may be in any language, so only what is known to be the
 * admin's own is looked for. Pure.
 */
export function strangeWords(text: string, language: Locale): string[] {
  const looked = [...ofPrograms, ...(language === 'en' ? [] : [english]), ...(language === 'sk' ? [czech] : [])];
  const lines = new Set(text.split('\n').map((line) => line.trim()));
  return [...lines].filter((line) => looked.some((pattern) => pattern.test(line)));
}
