import type { ReactNode } from 'react';

/** Structured data as a data block, which a content security policy without inline scripts allows. */
export function JsonLdScript({ data }: { readonly data: object | undefined }): ReactNode {
  if (data === undefined) return null;
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }} />;
}
