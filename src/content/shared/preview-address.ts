/** Where the preview of a document stands; the page itself is in `src/app`. */
export function previewAddress({ kind, id, locale }: { kind: string; id: string; locale: string }): string {
  return `/preview/${kind}/${encodeURIComponent(id)}?locale=${encodeURIComponent(locale)}`;
}
