import type { ReactNode } from 'react';
import type { PathKind } from '@/languages/path-words.ts';
import type { Publication } from '@/publication/record/publication.ts';
import type { PageContext } from '../page/page-context.ts';
import { DocumentAnchor } from '../text/document-anchor.tsx';
import { Fact } from './facts.tsx';
import { licenceAddress, licenceName } from './licence.ts';

/** Whose text this is, what others may do with it, and when it was last changed. */
export function AboutText({ publication, page }: { readonly publication: Publication<PathKind>; readonly page: PageContext }): ReactNode {
  if (publication.kind === 'references') return null;
  const { content, modifiedAt } = publication as Publication<Exclude<PathKind, 'references'>>;
  const authors = content.authors ?? [];
  const partners = (content.partners ?? []).flatMap((ref) => page.link(ref) ?? []);
  const address = licenceAddress(content.licence);
  return (
    <section className="about-text" aria-label={page.t('about.text')}>
      <dl>
        {authors.length === 0 ? null : <Fact name={page.t('authors')}>{authors.flatMap(({ name }) => name ?? []).join(', ')}</Fact>}
        {partners.length === 0 ? null : (
          <Fact name={page.t('kind.partners.title')}>
            <ul className="inline">
              {partners.map((partner) => (
                <li key={partner.href}>
                  <DocumentAnchor to={partner} page={page} />
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {content.licence === undefined ? null : (
          <Fact name={page.t('licence')}>
            {address === undefined ? (
              page.t('licence.all-rights-reserved')
            ) : (
              <a href={address} rel="license">
                {licenceName(content.licence)}
              </a>
            )}
          </Fact>
        )}
        <Fact name={page.t('modified')}>
          <time dateTime={modifiedAt.slice(0, 10)}>{page.formats.date(modifiedAt)}</time>
        </Fact>
      </dl>
    </section>
  );
}
