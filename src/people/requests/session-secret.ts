import { createHash } from 'node:crypto';

/** The secret with which Payload signs sessions, made from PAYLOAD_SECRET as Payload does (3.90, `BasePayload.init`). */
export function sessionSecret(payloadSecret: string): string {
  return createHash('sha256').update(payloadSecret).digest('hex').slice(0, 32);
}
