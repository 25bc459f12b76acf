import type { AttackRow } from '../attack-row.ts';
import { mostWait, whileReading } from '../kept.ts';
import type { Answer, Sent } from '../send.ts';

interface AnswerRow {
  readonly line: string;
  readonly promise: string;
  readonly sent: string;
  readonly make: () => Sent;
  readonly statuses: readonly number[];
}

/** A row of one request, which is answered with one of these statuses, while readers read on. */
export function answerRow({ line, promise, sent, make, statuses }: AnswerRow): AttackRow {
  return {
    line,
    promise,
    sent,
    run: async (target) => {
      const { done, slowest } = await whileReading(target, () => target.send(make()));
      const ok = statuses.includes(done.status) && slowest < mostWait && !saysBroken(done);
      return {
        ok,
        seen: `${toldBy(done)} in ${String(Math.round(done.milliseconds))} ms; readers waited ${String(Math.round(slowest))} ms`,
      };
    },
  };
}

/** Status, and the first words of what it says. */
export function toldBy({ status, text, headers }: Answer): string {
  const isHtml = headers['content-type']?.includes('html') === true;
  const [, message = isHtml ? '' : text] = /"message":"((?:[^"\\]|\\.)*)"/.exec(text) ?? [];
  return `${String(status)} ${message.replace(/\s+/g, ' ').trim().slice(0, 60)}`.trim();
}

export function saysBroken({ text }: Answer): boolean {
  return text.includes('Something went wrong');
}
