import { messages } from './all/messages.ts';
import { kindWords, type NamedKinds } from './kind-words.ts';
import { languageNames } from './language-names.ts';
import { type Locale, perLocale } from './locales.ts';
import type { PathKind } from './path-words.ts';

type MessageCatalogue = Readonly<Record<string, string>>;

type OwnKey<Kind> = Kind extends { messages: infer Own } ? keyof Own & string : never;

/** The messages that the kinds bring along. */
export type KindMessageKey = `kind.${PathKind}.${'title' | 'lead'}` | OwnKey<NamedKinds[keyof NamedKinds]>;

/**
 * The reader's interface in every language: its `messages.json`, and with it what kinds and languages are called there. Keys are flat;
 * plural forms end in `_one`, `_few`, `_many`, `_other`.
 */
export const messageCatalogues: Readonly<Record<Locale, MessageCatalogue>> = perLocale((locale) => {
  const { 'inLanguage.any': inAny, ...own } = messages[locale];
  return { ...inLanguages(locale, inAny), ...kindMessages(locale), ...own };
});

function kindMessages(locale: Locale): MessageCatalogue {
  const entries = Object.entries(kindWords[locale]).flatMap(([kind, { title, lead, messages: own = {} }]) => [
    ...(title === undefined ? [] : [[`kind.${kind}.title`, title] as const]),
    ...(lead === undefined ? [] : [[`kind.${kind}.lead`, lead] as const]),
    ...Object.entries(own),
  ]);
  return Object.fromEntries(entries);
}

/** "in Dutch"; a language that declines names has phrases of its own among its messages, `inLanguage.CODE`. */
function inLanguages(locale: Locale, inAny: string): MessageCatalogue {
  const entries = Object.entries(languageNames(locale)).map(
    ([code, name]) => [`inLanguage.${code}`, inAny.replace('{{language}}', name)] as const,
  );
  return Object.fromEntries(entries);
}
