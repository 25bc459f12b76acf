import type { ReactNode } from 'react';
import { progressAddress } from '../address/addresses.ts';
import type { Frame } from '../page/frame.ts';
import type { PageContext } from '../page/page-context.ts';
import { Paragraphs } from '../text/paragraphs.tsx';
import { Passage } from '../text/passage.tsx';
import { EuropeanEmblem } from './european-emblem.tsx';
import { ThemeChoice } from './theme-choice.tsx';

/** Who pays, what that does not mean, whom to write to, and the pages about the site itself. */
export function SiteFooter({ frame, page }: { readonly frame: Frame; readonly page: PageContext }): ReactNode {
  const { site, sitePages } = frame;
  const { grantNumber } = site;
  return (
    <footer className="site-footer">
      <div className="columns">
        <div className="funding">
          <p className="emblem">
            <EuropeanEmblem />
            <strong>{page.t('funding')}</strong>
          </p>
          <Paragraphs of={site.funding} page={page} />
          <Paragraphs of={site.disclaimer} page={page} />
          {grantNumber === undefined || site.funding?.text.includes(grantNumber) === true ? null : (
            <p>{page.t('footer.grant', { number: grantNumber })}</p>
          )}
        </div>
        <Contact site={site} page={page} />
        <div>
          <SitePages items={sitePages} page={page} />
          <ThemeChoice t={page.t} />
        </div>
      </div>
    </footer>
  );
}

function SitePages({ items, page }: { readonly items: Frame['sitePages']; readonly page: PageContext }): ReactNode {
  return (
    <nav aria-label={page.t('footer.pages')}>
      <p className="label">{page.t('footer.pages')}</p>
      <ul>
        {items.map(({ href, title }) => (
          <li key={href}>
            <a href={href}>
              <Passage of={title} page={page} mark={false} />
            </a>
          </li>
        ))}
        <li>
          <a href={progressAddress(page.reader)}>{page.t('progress.link')}</a>
        </li>
      </ul>
    </nav>
  );
}

function Contact({ site, page }: { readonly site: Frame['site']; readonly page: PageContext }): ReactNode {
  const { organisation, email, address } = site.contact ?? {};
  if (organisation === undefined && email === undefined && address === undefined) return null;
  return (
    <address>
      <p className="label">{page.t('footer.contact')}</p>
      {organisation === undefined ? null : <p>{organisation}</p>}
      <Paragraphs of={address} page={page} />
      {email === undefined ? null : (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
    </address>
  );
}
