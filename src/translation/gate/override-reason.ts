import type { Field, PayloadRequest } from 'payload';
import { label } from '@/languages/label.ts';

const name = 'overrideReason';
const inContext = 'overrideChecks';

/** Why a language is published in spite of errors: said with the save that publishes it, stored nowhere but in the audit trail. */
export const overrideReasonField: Field = {
  name,
  type: 'textarea',
  virtual: true,
  maxLength: 1000,
  label: label(`field.${name}`),
  hooks: { afterRead: [() => null] },
  admin: { position: 'sidebar', description: label(`help.${name}`) },
};

/** The same for a save through the Local API, as the desk's. */
export function overrideChecks(req: PayloadRequest, reason: string): void {
  req.context[inContext] = reason;
}

/** What somebody said with this save; undefined where they said nothing. */
export function overrideReason(req: PayloadRequest, data: object): string | undefined {
  const { [name]: said } = data as { readonly [name]?: unknown };
  const reason = typeof said === 'string' && said.trim() !== '' ? said : req.context[inContext];
  return typeof reason === 'string' && reason.trim() !== '' ? reason.trim() : undefined;
}
