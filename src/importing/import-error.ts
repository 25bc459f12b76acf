import { message } from '@/languages/label.ts';

export const importErrorCodes = [
  'empty',
  'tooLarge',
  'unsupported',
  'oldWord',
  'broken',
  'encoding',
  'passwordProtected',
  'zipBomb',
  'entities',
  'tooDeep',
  'notReadable',
  'unknownKind',
  'unknownLocale',
  'structured',
  'structureDiffers',
  'documentNotFound',
  'notAllowed',
  'noFile',
  'unknownPointer',
  'tooManyPieces',
  'busy',
  'tookTooLong',
  'tooMuchMemory',
  'readerEnded',
] as const;

export type ImportErrorCode = (typeof importErrorCodes)[number];

/**
 * Why a file was not taken in. Nothing has been changed when it is thrown.
 * `message` is English, for logs; `messageFor` speaks the person's language.
 */
export class ImportError extends Error {
  readonly code: ImportErrorCode;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: ImportErrorCode, values: Readonly<Record<string, string | number>> = {}, options?: ErrorOptions) {
    super(say('en', code, values), options);
    this.name = 'ImportError';
    this.code = code;
    this.values = values;
  }

  messageFor(language: string): string {
    return say(language, this.code, this.values);
  }
}

/** A `problem` among the values is the name of a message of its own, which stands inside the other. */
function say(language: string, code: ImportErrorCode, values: ImportError['values']): string {
  const problem = values['problem'];
  const inner = problem === undefined ? {} : { problem: message(language, `import.problem.${problem}`, values) };
  return message(language, `import.error.${code}`, { ...values, ...inner });
}
