'use client';

import { Button } from '@payloadcms/ui';
import { type ReactNode, useState } from 'react';
import { linkDays, type PreviewLink } from '@/publication/links/preview-link.ts';
import { askForLinks } from './ask-for-links.ts';
import { LinkTable } from './link-table.tsx';
import type { LinkWords } from './link-words.ts';

interface PreviewLinksProps {
  readonly api: string;
  readonly place: { readonly kind: string; readonly id: string; readonly locale: string };
  /** Those that this person may write. */
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  readonly links: readonly PreviewLink[];
  readonly language: string;
  readonly words: LinkWords;
}

/** Makes links to drafts, shows each new one once, and lists and withdraws those that there are. */
export function PreviewLinks({ api, place, languages, links: first, language, words }: PreviewLinksProps): ReactNode {
  const [links, setLinks] = useState(first);
  const [locale, setLocale] = useState(place.locale);
  const [days, setDays] = useState<number>(linkDays.usual);
  const [made, setMade] = useState<string>();
  const [said, setSaid] = useState<string>();
  const ask = async (path: string, body: object) => {
    setSaid(undefined);
    setMade(undefined);
    const answer = await askForLinks(`${api}/draft-links${path}`, body, words.failed ?? '');
    if ('problem' in answer) {
      setSaid(answer.problem);
      return;
    }
    setLinks(answer.links);
    if (answer.path !== undefined) setMade(`${window.location.origin}${answer.path}`);
  };
  return (
    <section className="preview-links" aria-labelledby="preview-links-title">
      <h2 id="preview-links-title">{words.title}</h2>
      <p>{words.help}</p>
      {languages.length > 0 && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void ask('', { kind: place.kind, id: place.id, locale, days });
          }}
        >
          <label>
            {words.language}
            <select
              id="preview-link-language"
              value={locale}
              onChange={(event) => {
                setLocale(event.target.value);
              }}
            >
              {languages.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            {words.days}
            <input
              id="preview-link-days"
              type="number"
              min={1}
              max={linkDays.most}
              required
              value={days}
              onChange={(event) => {
                setDays(event.target.valueAsNumber);
              }}
            />
          </label>
          <Button id="make-preview-link" type="submit" buttonStyle="secondary" size="small">
            {words.make}
          </Button>
        </form>
      )}
      <div role="status">
        {said !== undefined && <p className="preview-links__problem">{said}</p>}
        {made !== undefined && <MadeLink address={made} words={words} />}
      </div>
      {links.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <LinkTable
          links={links}
          language={language}
          words={words}
          onWithdraw={(id) => void ask(`/${encodeURIComponent(id)}/withdraw`, {})}
        />
      )}
    </section>
  );
}

function MadeLink({ address, words }: { readonly address: string; readonly words: LinkWords }): ReactNode {
  const [copied, setCopied] = useState(false);
  return (
    <p className="preview-links__made">
      {words.made} <code>{address}</code>{' '}
      <button
        type="button"
        onClick={() => {
          void navigator.clipboard.writeText(address).then(() => {
            setCopied(true);
          });
        }}
      >
        {copied ? words.copied : words.copy}
      </button>
    </p>
  );
}
