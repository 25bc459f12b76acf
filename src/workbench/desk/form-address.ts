interface FormPlace {
  readonly type: 'collection' | 'global';
  readonly kind: string;
  /** Of a document; a global has none. */
  readonly id: string;
  readonly locale: string;
}

/**
 * The address of a document's form in the admin, in a language.
 * @param admin where the admin stands, `/admin`
 */
export function formAddress(admin: string, { type, kind, id, locale }: FormPlace): string {
  const place = type === 'global' ? `globals/${kind}` : `collections/${kind}/${encodeURIComponent(id)}`;
  return `${admin}/${place}?locale=${encodeURIComponent(locale)}`;
}
