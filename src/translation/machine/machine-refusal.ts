import type { APIError, PayloadRequest } from 'payload';
import { localeName, refusal } from '@/access/documents/refuse.ts';
import type { Locale } from '@/languages/locales.ts';
import type { MachineError, MachineProblem, MachineTranslator } from './machine-translator.ts';

const statuses: Readonly<Record<MachineProblem, number>> = {
  key: 502,
  quota: 503,
  busy: 503,
  unreachable: 504,
  language: 422,
  answer: 502,
};

interface RefusalInput {
  readonly req: PayloadRequest;
  readonly error: MachineError;
  readonly machine: MachineTranslator;
  readonly to: Locale;
}

/** What somebody who asked a machine is told when it gave nothing, in their language. To be thrown. */
export function machineRefusal({ req, error: { problem }, machine, to }: RefusalInput): APIError {
  const values = { name: machine.name, language: localeName(req, to) };
  return refusal({ req, key: `machine.error.${problem}`, values, status: statuses[problem], data: { code: `machine.${problem}` } });
}
