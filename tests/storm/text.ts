import type { Locale } from '@/languages/locales.ts';

/** A document in one language, which one editor alone writes, so that its saves have an order. */
export interface Text {
  readonly number: number;
  readonly document: string;
  readonly locale: Locale;
  /** Saves that were tried; a save's own number is its words. */
  tried: number;
  /** The last save that was answered with success. */
  acknowledged: number;
  /** Later ones that nobody answered, or answered with a failure of the server's: they may be stored or not. */
  open: number[];
}

/** The words of a save, which no other save has. */
export function wordsOf(text: number, save: number): string {
  return `Storm ${String(text)}-${String(save)} over the sea`;
}

/** Which save's words of a text stand here. */
export function saveIn(shown: string, { number }: Text): number | undefined {
  const found = new RegExp(`Storm ${String(number)}-(\\d+) over the sea`).exec(shown)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Whether a save may stand there at the end: the last one acknowledged, or one after it that may have been stored. */
export function mayStand({ acknowledged, open }: Text, save: number | undefined): boolean {
  return save !== undefined && (save === acknowledged || open.includes(save));
}
