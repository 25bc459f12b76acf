import type { Letter } from '@/people/accounts/letters.ts';
import { hasLabel, message } from '@/languages/label.ts';
import type { Locale } from '@/languages/locales.ts';
import { nameOfKind } from '../board/name-of-kind.ts';
import { composeLetter, type LetterPart } from './compose-letter.ts';
import { noticeAddress } from './desk-address.ts';
import { groupBy } from './group-by.ts';
import type { NotificationRow } from './notification.ts';
import { sentenceOf } from './sentence-of.ts';

interface DailyLetter {
  readonly to: { readonly name: string; readonly language: Locale };
  /** The newest first. */
  readonly news: readonly NotificationRow[];
  /** The site's address without a slash at the end, and the admin's path. */
  readonly base: string;
  readonly admin: string;
}

/** More documents than anybody reads of in a letter; the others are counted. */
const documentsShown = 30;
const linesShown = 8;

/** What is new for somebody, grouped by document and language, with a link for each, in their language. */
export function dailyLetter({ to, news, base, admin }: DailyLetter): Letter {
  const say = (part: string, values: Readonly<Record<string, string>> = {}) => message(to.language, `mail.${part}`, values);
  const groups = [...groupBy(news, ({ kind, document, locale }) => `${kind}/${document}/${locale}`).values()];
  const parts = groups.slice(0, documentsShown).flatMap((group): LetterPart[] => {
    const [first] = group;
    if (first === undefined) return [];
    const lines = [...new Set(group.map((row) => sentenceOf(row, to.language)))];
    const more = lines.length > linesShown ? [say('daily.more', { count: String(lines.length - linesShown) })] : [];
    const link = `${base}${noticeAddress(admin, { ...first, passage: null })}`;
    return [{ heading: headingOf(first, to.language), lines: [...lines.slice(0, linesShown), ...more], link }];
  });
  const left = groups.length - documentsShown;
  return composeLetter({
    subject: say('daily.subject'),
    language: to.language,
    parts: [
      { lines: [say('greeting', { name: to.name }), say('daily.body')] },
      ...parts,
      ...(left > 0 ? [{ lines: [say('daily.more', { count: String(left) })] }] : []),
      { lines: [say('daily.after')], link: `${base}${admin}/account` },
    ],
  });
}

/** `Chapter 4 (Slovak)`; what has no title is called by its kind, such as the navigation. */
export function headingOf({ kind, title, locale }: Pick<NotificationRow, 'kind' | 'title' | 'locale'>, language: string): string {
  const key = `option.sourceLocale.${locale}`;
  const name = title === undefined || title === null || title === '' ? nameOfKind(kind, language) : title;
  return `${name} (${hasLabel(key) ? message(language, key) : locale})`;
}
