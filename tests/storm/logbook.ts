import type { Locale } from '@/languages/locales.ts';
import type { Answer } from './site.ts';
import type { Text } from './text.ts';

/** What the editors did and what was answered: what must be found at the end. */
export class Logbook {
  readonly texts: Text[] = [];
  readonly documents: string[] = [];
  saves = 0;
  acknowledged = 0;
  unanswered = 0;
  /** Answers that are neither success nor “away”, with how often they came. */
  readonly refusals = new Map<string, number>();

  /** Takes note of a save of a text that there is already. */
  note(text: Text, save: number, answer: Answer): void {
    this.count(answer);
    if (isSuccess(answer)) {
      text.acknowledged = save;
      text.open = [];
    } else if (mayHaveBeenStored(answer)) text.open.push(save);
  }

  /** Takes note of a new document; `number` is that of its text. */
  add(number: number, document: string, locale: Locale): Text {
    const text: Text = { number, document, locale, tried: 0, acknowledged: 0, open: [] };
    this.texts.push(text);
    return text;
  }

  count(answer: Answer): void {
    this.saves += 1;
    if (isSuccess(answer)) this.acknowledged += 1;
    else if (answer.status === 0 || answer.status === 503) this.unanswered += 1;
    else {
      const what = `${String(answer.status)} ${answer.text.slice(0, 200)}`;
      this.refusals.set(what, (this.refusals.get(what) ?? 0) + 1);
    }
  }
}

export function isSuccess({ status }: Answer): boolean {
  return status >= 200 && status < 300;
}

/** A refusal of what was asked is a promise too: it was not stored. */
function mayHaveBeenStored({ status }: Answer): boolean {
  return status === 0 || status >= 500;
}
