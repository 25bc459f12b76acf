/** Where links to drafts begin; behind it stands the token. The page itself is in `src/app`. */
export const linkPath = '/preview/shared/';

/** Where the files begin that only such a draft shows; behind it stand the token and the name of the file. */
export const linkFilePath = '/api/draft-links/file/';

export function isLinkAddress(path: string): boolean {
  return path.startsWith(linkPath) || path.startsWith(linkFilePath);
}

/** The address of a file of the media library, for whoever has the link and nothing else. */
export function linkedFileAddress(token: string, address: string): string {
  return `${linkFilePath}${token}/${address.slice(address.lastIndexOf('/') + 1)}`;
}
