/** The path in an address such as `file:./data/cms.db` or `file:///data/cms.db`, without parameters. */
export function sqlitePath(uri: string): string {
  return decodeURIComponent(uri.replace(/^file:(\/\/(localhost)?(?=\/))?/, '').replace(/\?.*$/, ''));
}
