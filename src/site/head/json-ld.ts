import { allFacts } from '@/content/all-facts.ts';
import { localeInfo } from '@/languages/locales.ts';
import type { PathKind } from '@/languages/path-words.ts';
import type { Publication } from '@/publication/record/publication.ts';
import { licenceAddress } from '../layout/licence.ts';
import type { PageContext } from '../page/page-context.ts';

interface JsonLdRequest {
  readonly publication: Publication<PathKind>;
  readonly page: PageContext;
  readonly url: string;
  readonly siteName: string;
}

/** The document as structured data (schema.org, JSON-LD 1.1). */
export function jsonLd({ publication, page, url, siteName }: JsonLdRequest): object {
  const { kind, title, summary, publishedAt, modifiedAt, locale, content } = publication;
  const type = allFacts[kind].site.schemaType;
  const base = { '@context': 'https://schema.org', '@type': type, name: title.text, url };
  // Somebody, or somebody else's work: what is said here about texts of this site would not be true of it.
  if (type === 'Organization' || type === 'CreativeWork') return base;
  const licence = 'licence' in content ? licenceAddress(content.licence) : undefined;
  const authors = 'authors' in content ? (content.authors ?? []) : [];
  const definition = 'definition' in content ? content.definition.text : undefined;
  return {
    ...base,
    inLanguage: localeInfo[locale].tag,
    ...(summary === undefined && definition === undefined ? {} : { description: definition ?? summary?.text }),
    ...(licence === undefined ? {} : { license: licence }),
    ...(type === 'DefinedTerm'
      ? { inDefinedTermSet: { '@type': 'DefinedTermSet', name: page.t(`kind.${kind}.title`) } }
      : {
          datePublished: publishedAt,
          dateModified: modifiedAt,
          isPartOf: { '@type': 'WebSite', name: siteName },
          author:
            authors.length === 0
              ? { '@type': 'Organization', name: siteName }
              : authors.map((author) => ({ '@type': 'Person', name: 'name' in author ? author.name : '' })),
        }),
  };
}
