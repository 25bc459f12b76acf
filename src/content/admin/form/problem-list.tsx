'use client';

import { getTranslation } from '@payloadcms/translations';
import { Button, useAllFormFields, useConfig, useDocumentInfo, useFormProcessing, useFormSubmitted, useTranslation } from '@payloadcms/ui';
import type { StaticLabel } from 'payload';
import { type ReactNode, useEffect, useState } from 'react';
import { goToField } from './go-to-field.ts';
import { keepProblems, noProblems, withProblems } from './kept-problems.ts';
import { problemsIn } from './problems-in.ts';

interface Props {
  /** The title has a place for the count. */
  readonly words: Readonly<Record<'title' | 'lead' | 'hide', string>>;
}

/**
 * After a save that was refused: every field that is to be mended, in the form's order, each a way there. It stays beside the form while
 * somebody goes from one to the next, and each line goes as its field is mended.
 */
export function ProblemList({ words }: Props): ReactNode {
  const [state] = useAllFormFields();
  const submitted = useFormSubmitted();
  const processing = useFormProcessing();
  const { collectionSlug, globalSlug } = useDocumentInfo();
  const { getEntityConfig } = useConfig();
  const { i18n } = useTranslation();
  const [hidden, setHidden] = useState<string | null>(null);
  const [kept, setKept] = useState(noProblems);
  const refused = submitted && !processing;
  useEffect(() => {
    setKept((before) => (refused ? keepProblems(before, state) : noProblems));
  }, [refused, state]);
  const fields =
    (collectionSlug === undefined ? undefined : getEntityConfig({ collectionSlug }).fields) ??
    (globalSlug === undefined ? undefined : getEntityConfig({ globalSlug }).fields) ??
    [];
  if (!refused) return null;
  const say = (label: unknown) => (isStaticLabel(label) ? getTranslation(label, i18n) : '');
  const problems = problemsIn(fields, { state: withProblems(state, kept), say });
  // Closed for what it said then; what is wrong after the next save is told again.
  const content = problems.map(({ path, message }) => `${path}:${message}`).join('|');
  if (problems.length === 0 || hidden === content) return null;
  return (
    <section className="form-problems" aria-labelledby="form-problems" role="alert">
      <header>
        <h2 id="form-problems">{words.title.replace('{count}', String(problems.length))}</h2>
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => setHidden(content)}>
          {words.hide}
        </Button>
      </header>
      <p>{words.lead}</p>
      <ol>
        {problems.map(({ path, place, message }) => (
          <li key={path}>
            <a
              href={`#field-${path.replaceAll('.', '__')}`}
              onClick={(event) => {
                event.preventDefault();
                void goToField(path);
              }}
            >
              {place.length > 0 && <strong>{place.join(' › ')}</strong>} {message}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

function isStaticLabel(label: unknown): label is StaticLabel {
  return typeof label === 'string' || (typeof label === 'object' && label !== null);
}
