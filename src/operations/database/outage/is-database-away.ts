import { errorChain, type ErrorFacts } from './error-chain.ts';

/** The MongoDB driver's classes for a server that is not reached (mongodb 6, src/error.ts), and mongoose's wrapper. */
const names =
  /^(Mongo(ose)?ServerSelectionError|MongoNetwork(Timeout)?Error|Mongo(PoolCleared(OnNetwork)?|PoolClosed|TopologyClosed|NotConnected|ServerClosed|WaitQueueTimeout|ClientClosed|OperationTimeout)Error)$/;

/** Answers of a MongoDB that is going, electing or not the primary (server, src/mongo/base/error_codes.yml). */
const mongoCodes: ReadonlySet<string> = new Set([
  ...['6', '7', '89', '91', '189', '262', '9001', '10058', '10107', '11600', '11602', '13435', '13436'],
]);

const system = /^(ECONNREFUSED|ECONNRESET|ECONNABORTED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|EPIPE)$/;

/** The file cannot be read, or is not the database that was opened (sqlite.org/rescode.html). */
const sqliteCodes = /^SQLITE_(IOERR|CANTOPEN|NOTADB|CORRUPT)(_|$)/;
const sqliteWords = /disk I\/O error|unable to open database file|file is not a database|database disk image is malformed/;

/** True for an error that says: the database could not be asked, whoever asks. Pure; looks at kinds, and at words only where SQLite gives no code. */
export function isDatabaseAway(error: unknown): boolean {
  return errorChain(error).some(saysAway);
}

function saysAway({ name, code, message }: ErrorFacts): boolean {
  if (name === 'DatabaseFileGone' || names.test(name) || system.test(code) || sqliteCodes.test(code)) return true;
  if (name.startsWith('MongoServerError') || name === 'MongoWriteConcernError') return mongoCodes.has(code);
  return code === '' && sqliteWords.test(message);
}
