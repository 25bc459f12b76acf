'use client';

import { type ReactNode, useMemo } from 'react';
import { localeInfo } from '@/languages/locales.ts';
import type { DeskDocument, DeskPerson } from '../desk-contract.ts';
import { DeskContext } from './desk-context.ts';
import { DeskMain } from './desk-main.tsx';
import type { DeskWords } from './desk-words.ts';
import { askAs } from './saving/desk-api.ts';
import { sayIn } from './say.ts';

interface Props {
  readonly document: DeskDocument;
  readonly words: DeskWords;
  readonly language: string;
  readonly api: string;
  readonly person: DeskPerson;
  /** The passage that the address asks for. */
  readonly passage: string | null;
}

/** The translation desk: one document in one language. */
export function Desk({ document, words, language, api, person, passage }: Props): ReactNode {
  const { kind, id, locale, sourceLocale } = document;
  const setting = useMemo(
    () => ({
      say: sayIn(words),
      words,
      language,
      locale,
      sourceTag: localeInfo[sourceLocale].tag,
      targetTag: localeInfo[locale].tag,
      ask: askAs(api, person.id),
      address: `/desk/${kind}/${id}/${locale}`,
      person,
    }),
    [words, language, locale, sourceLocale, api, kind, id, person],
  );
  return (
    <DeskContext value={setting}>
      <DeskMain initial={document} asked={passage} />
    </DeskContext>
  );
}
