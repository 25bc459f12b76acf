import { errorChain } from './error-chain.ts';

/**
 * SQLite's and the system's codes for a disk or quota that is full or write-protected, and MongoDB's: 14031 OutOfDiskSpace, and what WiredTiger
 * passes on from the system.
 */
const codes = /^(SQLITE_(FULL|READONLY)(_.*)?|ENOSPC|EDQUOT|EROFS|14031)$/;
const words =
  /database or disk is full|No space left on device|attempt to write a readonly database|available disk space of \d+ bytes is less than required/i;

/** True for an error that says: nothing more can be written. SQLite tells of a full disk as an I/O error too, so this is asked first. Pure. */
export function isStorageFull(error: unknown): boolean {
  return errorChain(error).some(({ code, message }) => codes.test(code) || words.test(message));
}
