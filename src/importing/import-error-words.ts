import { message } from '@/languages/label.ts';
import type { ImportError } from './import-error.ts';

/** Why a file was not taken in, in a person's language. A `problem` among the values is the name of a message of its own, which stands inside. */
export function importErrorWords(language: string, { code, values }: ImportError): string {
  const problem = values['problem'];
  const inner = problem === undefined ? {} : { problem: message(language, `import.problem.${problem}`, values) };
  return message(language, `import.error.${code}`, { ...values, ...inner });
}
