import type { Payload } from 'payload';
import { countRefusal } from './refusal-counts.ts';

interface Refused {
  readonly logger: Pick<Payload['logger'], 'info'>;
  readonly status: number;
  /** What is counted. */
  readonly kind: string;
  /** Method and path, without the query. */
  readonly about: string;
  readonly message: string;
}

/** Counts a refusal and writes one short line of it into the log, whatever stood in the request. */
export function noteRefusal({ logger, status, kind, about, message }: Refused): void {
  countRefusal(kind);
  logger.info(`refused ${String(status)} ${short(about, 120)}: ${short(message, 160)}`);
}

function short(text: string, length: number): string {
  const line = text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ');
  return line.length > length ? `${line.slice(0, length)}…` : line;
}
