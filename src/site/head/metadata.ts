import type { Metadata } from 'next';
import type { PageHead } from './page-head.ts';

/** The head in the shape Next takes. */
export function metadataOf({ title, description, canonical, alternates, robots, siteName, locale, type, image }: PageHead): Metadata {
  return {
    title,
    ...(description === undefined ? {} : { description }),
    ...(robots === undefined ? {} : { robots }),
    alternates: { canonical, languages: { ...alternates } },
    openGraph: {
      title,
      ...(description === undefined ? {} : { description }),
      url: canonical,
      siteName,
      locale,
      type,
      ...(image === undefined ? {} : { images: [image] }),
    },
  };
}
