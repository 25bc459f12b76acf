import type { AfterErrorHook, Config, PayloadRequest } from 'payload';
import { message } from '@/languages/label.ts';
import { noteRefusal } from './note-refusal.ts';
import { type RefusalBody, refusalBody } from './refusal-body.ts';
import { sortError } from './sort-error.ts';

/**
 * Names under which Payload would log an error itself, most with a stack. They are left to `noteError`, which logs a refusal as one short line and
 * a fault with its stack, whatever its name.
 */
const named = [
  ...['APIError', 'AuthenticationError', 'ErrorDeletingFile', 'FileRetrievalError', 'FileUploadError', 'Forbidden', 'Locked', 'LockedAuth'],
  ...[
    'MissingFile',
    'NotFound',
    'OutageError',
    'PassageConflict',
    'QueryError',
    'UnauthorizedError',
    'UnverifiedEmail',
    'ValidationError',
    'GraphQLError',
    'Error',
    'TypeError',
  ],
  ...['RangeError', 'SyntaxError', 'URIError', 'CastError', 'BSONError', 'BSONRuntimeError', 'ObjectParameterError', 'MongoServerError'],
  ...['MongoInvalidArgumentError', 'LibsqlError', 'DrizzleQueryError', 'DrizzleError'],
];

export const loggingLevels: NonNullable<Config['loggingLevels']> = Object.fromEntries(named.map((name) => [name, false as const]));

/**
 * The last net under REST and GraphQL: an error that is about what was sent is answered 400 whatever it was made from, noted as one line without a
 * stack, and counted. Everything else stays a fault: 500, and logged with its stack.
 */
export const noteError: AfterErrorHook = ({ error, req, graphqlResult }) => {
  const sorted = sortError(error);
  switch (sorted.type) {
    case 'refusal':
      noteRefusal({
        logger: req.payload.logger,
        status: sorted.status,
        kind: String(sorted.status),
        about: about(req),
        message: sorted.message,
      });
      return withData(error, graphqlResult !== undefined);
    case 'malformed': {
      noteRefusal({ logger: req.payload.logger, status: 400, kind: sorted.kind, about: about(req), message: error.message });
      const text = message(languageOf(req), 'bounds.malformed');
      return {
        status: 400,
        response: { errors: [{ message: text }] },
        ...(graphqlResult === undefined ? {} : { graphqlResult: { ...graphqlResult, message: text, extensions: { statusCode: 400 } } }),
      };
    }
    case 'fault':
      if (named.includes(error.name)) req.payload.logger.error({ err: error, msg: `could not answer ${about(req)}` });
  }
};

/** In GraphQL the data stand in the error's extensions already. */
function withData(error: Error, isGraphql: boolean): { response: RefusalBody } | undefined {
  const response = isGraphql ? undefined : refusalBody(error);
  return response === undefined ? undefined : { response };
}

/** An error can come before the request has its language. */
function languageOf(req: PayloadRequest): string {
  return (req as { i18n?: { language: string } }).i18n?.language ?? 'en';
}

function about(req: PayloadRequest): string {
  const path = URL.parse(req.url ?? '')?.pathname ?? '';
  return `${req.method ?? ''} ${path}`;
}
