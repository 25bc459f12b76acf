import type { ReactNode } from 'react';
import { allFacts } from '@/content/all-facts.ts';
import { listAddress } from '../address/addresses.ts';
import { Sections } from '../blocks/sections.tsx';
import { Bibliography } from '../layout/bibliography.tsx';
import type { Frame } from '../page/frame.ts';
import type { KindItems } from '../page/kind-list.ts';
import type { LoadedDocument } from '../page/load-page.ts';
import type { PageContext } from '../page/page-context.ts';
import { DocumentAnchor } from '../text/document-anchor.tsx';
import { GlossCards } from '../text/gloss-cards.tsx';
import { Footnotes } from '../text/footnotes.tsx';
import { languageOf } from '../text/language-of.ts';
import { Paragraphs } from '../text/paragraphs.tsx';
import { Passage } from '../text/passage.tsx';
import { HeroCircles } from './hero-circles.tsx';

interface HomeProps {
  readonly frame: Frame;
  /** The page with the place `home`; without one, name and claim stand in for it. */
  readonly document: LoadedDocument | undefined;
  readonly doors: readonly KindItems[];
  readonly page: PageContext;
}

/** The front page: what this is, the ways in, then the page's own text. */
export function Home({ frame, document, doors, page }: HomeProps): ReactNode {
  const publication = document?.publication;
  const sections = publication?.kind === 'pages' && 'sections' in publication.content ? publication.content.sections : undefined;
  const own = document?.page ?? page;
  return (
    <div className="home">
      <header className="hero">
        <div {...languageOf(own.locale, page.locale)}>
          <h1>
            <Passage of={publication?.title ?? frame.name} page={own} />
          </h1>
          <div className="lead">
            <Paragraphs of={publication?.summary ?? frame.site.claim} page={own} />
          </div>
        </div>
        <HeroCircles />
      </header>
      {doors.length === 0 ? null : <Doors doors={doors.filter((door) => shownAs(door) === 'door')} page={page} />}
      {document === undefined ? null : (
        <div className="document-body">
          <div className="text" {...languageOf(own.locale, page.locale)}>
            <Sections of={sections} page={document.page} />
            <GlossCards page={document.page} />
            <Footnotes page={document.page} />
            <Bibliography publication={document.publication} page={document.page} />
          </div>
        </div>
      )}
      <Latest latest={doors.find((door) => shownAs(door) === 'latest')} page={page} />
    </div>
  );
}

function Doors({ doors, page }: { readonly doors: readonly KindItems[]; readonly page: PageContext }): ReactNode {
  return (
    <section className="doors" aria-labelledby="doors">
      <h2 id="doors">{page.t('home.doors')}</h2>
      <ul>
        {doors.map(({ kind, items }) => (
          <li key={kind} className={kind}>
            <h3>
              <a href={listAddress(kind, page.locale)}>{page.t(`kind.${kind}.title`)}</a>
            </h3>
            <p>{page.t(`kind.${kind}.lead`)}</p>
            <ul className="plain">
              {items.map(({ id, link }) => (
                <li key={id}>
                  <DocumentAnchor to={link} page={page} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function shownAs({ kind }: KindItems): 'door' | 'latest' | undefined {
  return allFacts[kind].site.frontPage?.as;
}

function Latest({ latest, page }: { readonly latest: KindItems | undefined; readonly page: PageContext }): ReactNode {
  if (latest === undefined) return null;
  return (
    <section className="latest" aria-labelledby="latest">
      <h2 id="latest">{page.t('home.news')}</h2>
      <ul className="plain">
        {latest.items.map(({ id, link, entry }) => (
          <li key={id}>
            {entry.date === undefined ? null : <time dateTime={entry.date.slice(0, 10)}>{page.formats.date(entry.date)}</time>}{' '}
            <DocumentAnchor to={link} page={page} />
          </li>
        ))}
      </ul>
      <p>
        <a href={listAddress(latest.kind, page.locale)}>{page.t('list.all')}</a>
      </p>
    </section>
  );
}
