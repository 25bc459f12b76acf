/** A version as its page's address names it. */
export interface VersionPlace {
  /** Of its endpoint, below the API's own: `chapters/versions/ID`. */
  readonly api: string;
  /** Of the document's form, below the admin's own: `collections/chapters/ID`. */
  readonly document: string;
}

/** Undefined for a page that shows no version, or one of a document in the trash. @param path below the admin's own address */
export function versionAt(path: string): VersionPlace | undefined {
  const [, type, slug, ...rest] = path.split('/');
  if (slug === undefined) return undefined;
  if (type === 'collections' && rest.length === 3 && rest[1] === 'versions' && rest[0] !== undefined && rest[2] !== undefined)
    return { api: `${slug}/versions/${rest[2]}`, document: `collections/${slug}/${rest[0]}` };
  if (type === 'globals' && rest.length === 2 && rest[0] === 'versions' && rest[1] !== undefined)
    return { api: `globals/${slug}/versions/${rest[1]}`, document: `globals/${slug}` };
  return undefined;
}
