import { setTimeout as pause } from 'node:timers/promises';
import type { Locale } from '@/languages/locales.ts';
import { isSuccess, type Logbook } from './logbook.ts';
import { type Answer, ask, type Site } from './site.ts';
import { type Text, wordsOf } from './text.ts';

interface Editing {
  readonly site: Site;
  readonly logbook: Logbook;
  /** The language this editor writes in; documents are begun in English. */
  readonly locale: Locale;
  readonly random: () => number;
  readonly nextNumber: () => number;
  readonly signal: AbortSignal;
}

/** Enough that corrections meet one another, few enough that each is corrected often. */
const documentsAtMost = 24;

/** Publishes and corrects until told to stop; what is under way is waited for. */
export async function edit(editing: Editing): Promise<void> {
  const own = new Map<string, Text>();
  const begun: Text[] = [];
  while (!editing.signal.aborted) {
    const { logbook, random } = editing;
    const wantsNew = logbook.documents.length === 0 || (logbook.documents.length < documentsAtMost && random() < 0.1);
    const isThere = wantsNew ? await begin(editing, begun) : await correct(editing, own, begun);
    // Whoever met a server that is away looks again in a moment, as a person does.
    await pause(isThere ? 30 * random() : 300, undefined, { signal: editing.signal }).catch(() => undefined);
  }
}

async function begin({ site, logbook, nextNumber }: Editing, begun: Text[]): Promise<boolean> {
  const number = nextNumber();
  const body = { title: wordsOf(number, 1), number: 1, _status: 'published' };
  const answer = await ask(site, '/api/chapters?locale=en&depth=0', { method: 'POST', body });
  if (!isSuccess(answer)) {
    logbook.count(answer);
    return isAnswered(answer);
  }
  const { doc } = JSON.parse(answer.text) as { doc: { id: string } };
  const text = logbook.add(number, doc.id, 'en');
  text.tried = 1;
  logbook.note(text, 1, answer);
  logbook.documents.push(doc.id);
  begun.push(text);
  return true;
}

/** A new version of a text in the editor's language, or of one that this editor began. */
async function correct({ site, logbook, locale, random, nextNumber }: Editing, own: Map<string, Text>, begun: Text[]): Promise<boolean> {
  const document = logbook.documents[Math.floor(random() * logbook.documents.length)] ?? '';
  const first = begun.find((text) => text.document === document);
  const text = first !== undefined && random() < 0.5 ? first : (own.get(document) ?? logbook.add(nextNumber(), document, locale));
  if (text.locale === locale) own.set(document, text);
  const save = (text.tried += 1);
  const body = { title: wordsOf(text.number, save), _status: 'published' };
  const answer = await ask(site, `/api/chapters/${document}?locale=${text.locale}&depth=0`, { method: 'PATCH', body });
  logbook.note(text, save, answer);
  return isAnswered(answer);
}

function isAnswered({ status }: Answer): boolean {
  return status !== 0 && status !== 503;
}
