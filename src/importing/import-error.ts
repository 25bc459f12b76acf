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
    super(message('en', `import.error.${code}`, values), options);
    this.name = 'ImportError';
    this.code = code;
    this.values = values;
  }

  messageFor(language: string): string {
    return message(language, `import.error.${this.code}`, this.values);
  }
}
