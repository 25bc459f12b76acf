import { localeInfo } from '@/languages/locales.ts';
import type { PathKind } from '@/languages/path-words.ts';
import type { Publication } from '@/publication/record/publication.ts';
import { licenceAddress } from '../layout/licence.ts';
import type { PageContext } from '../page/page-context.ts';

/** The type of schema.org that says best what a kind is. */
const types: Readonly<Record<PathKind, string>> = {
  chapters: 'LearningResource',
  concepts: 'Article',
  practices: 'Article',
  modules: 'LearningResource',
  tools: 'LearningResource',
  episodes: 'PodcastEpisode',
  news: 'NewsArticle',
  pages: 'WebPage',
  partners: 'Organization',
  terms: 'DefinedTerm',
  references: 'CreativeWork',
};

interface JsonLdRequest {
  readonly publication: Publication<PathKind>;
  readonly page: PageContext;
  readonly url: string;
  readonly siteName: string;
}

/** The document as structured data (schema.org, JSON-LD 1.1). */
export function jsonLd({ publication, page, url, siteName }: JsonLdRequest): object {
  const { kind, title, summary, publishedAt, modifiedAt, locale, content } = publication;
  const base = { '@context': 'https://schema.org', '@type': types[kind], name: title.text, url };
  if (kind === 'partners' || kind === 'references') return base;
  const licence = 'licence' in content ? licenceAddress(content.licence) : undefined;
  const authors = 'authors' in content ? (content.authors ?? []) : [];
  const definition = 'definition' in content ? content.definition.text : undefined;
  return {
    ...base,
    inLanguage: localeInfo[locale].tag,
    ...(summary === undefined && definition === undefined ? {} : { description: definition ?? summary?.text }),
    ...(licence === undefined ? {} : { license: licence }),
    ...(kind === 'terms'
      ? { inDefinedTermSet: { '@type': 'DefinedTermSet', name: page.t('kind.terms.title') } }
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
