import type { ReactNode } from 'react';
import type { Publication } from '@/publication/record/publication.ts';
import { formatEntry } from '../bibliography/format-entry.ts';
import type { Work } from '../bibliography/work.ts';
import type { PageContext } from '../page/page-context.ts';
import { workAnchor } from '../text/citation.tsx';

/** The works that a document cites, then what it recommends beside them. */
export function Bibliography({ publication, page }: { readonly publication: Publication; readonly page: PageContext }): ReactNode {
  if (publication.kind === 'references') return null;
  const further = 'furtherReading' in publication.content ? (publication.content.furtherReading ?? []) : [];
  const cited = citedIds(publication.content);
  const works = [...page.works.values()];
  const recommended = new Set(further.map(({ id }) => id));
  return (
    <>
      <WorkList id="references" title={page.t('bibliography')} works={works.filter(({ id }) => cited.has(id))} page={page} />
      <WorkList
        id="further-reading"
        title={page.t('furtherReading')}
        works={works.filter(({ id }) => recommended.has(id) && !cited.has(id))}
        page={page}
      />
    </>
  );
}

interface WorkListProps {
  readonly id: string;
  readonly title: string;
  readonly works: readonly Work[];
  readonly page: PageContext;
}

function WorkList({ id, title, works, page }: WorkListProps): ReactNode {
  if (works.length === 0) return null;
  return (
    <section className="bibliography" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {works.map((work) => (
          <li key={work.id} id={workAnchor(work.id)}>
            <WorkEntry work={work} page={page} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One entry in APA style. */
export function WorkEntry({ work, page }: { readonly work: Work; readonly page: PageContext }): ReactNode {
  return formatEntry(work, page.locale).map(({ text, italic, href }, index) => {
    if (href !== undefined) {
      return (
        <a key={index} href={href}>
          {text}
        </a>
      );
    }
    return italic === true ? <i key={index}>{text}</i> : text;
  });
}

/** Ids of the works cited in texts and named as the source of a quotation. */
function citedIds(content: object): ReadonlySet<string> {
  const ids = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      value.forEach(visit);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    if ('kind' in value && value.kind === 'references' && 'id' in value) ids.add(String(value.id));
    if ('type' in value && value.type === 'citation' && 'reference' in value) ids.add(String(value.reference));
    Object.values(value).forEach(visit);
  };
  visit({ ...content, furtherReading: undefined });
  return ids;
}
