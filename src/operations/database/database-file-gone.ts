/** The file of the database is no longer where it was. */
export class DatabaseFileGone extends Error {
  override readonly name = 'DatabaseFileGone';

  constructor(path: string) {
    super(`the database file ${path} is not there, so nothing can be saved: put it back`);
  }
}
