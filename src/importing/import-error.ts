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
 * Why a file was not taken in. Nothing has been changed when it is thrown. Its `message` is for logs; `import-error-words.ts` has the
 * sentence for people, so that the readers, which run in the browser too, carry no catalogue of texts.
 */
export class ImportError extends Error {
  readonly code: ImportErrorCode;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: ImportErrorCode, values: Readonly<Record<string, string | number>> = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(values)}`, options);
    this.name = 'ImportError';
    this.code = code;
    this.values = values;
  }
}
