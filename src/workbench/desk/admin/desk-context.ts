'use client';

import { createContext, useContext } from 'react';
import type { Locale } from '@/languages/locales.ts';
import type { DeskPerson } from '../desk-contract.ts';
import type { DeskWords } from './desk-words.ts';
import type { Ask } from './saving/desk-api.ts';
import type { Say } from './say.ts';

/** What every part of the desk knows and nothing changes while it is open. */
export interface DeskSetting {
  readonly say: Say;
  readonly words: DeskWords;
  /** BCP 47 tag of the person's language, for dates and numbers. */
  readonly language: string;
  readonly locale: Locale;
  /** BCP 47 tags of what is translated. */
  readonly sourceTag: string;
  readonly targetTag: string;
  readonly ask: Ask;
  /** This document's endpoints: `/desk/chapters/ID/sk`. */
  readonly address: string;
  readonly person: DeskPerson;
}

export const DeskContext = createContext<DeskSetting | null>(null);

/** @throws Error outside the desk. */
export function useSetting(): DeskSetting {
  const setting = useContext(DeskContext);
  if (setting === null) throw new Error('a part of the desk stands outside of it');
  return setting;
}
