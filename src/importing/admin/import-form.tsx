'use client';

import { Button } from '@payloadcms/ui';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { ImportSides } from './import-sides.tsx';
import { ImportReport } from './import-report.tsx';
import type { ImportWords } from './import-words.ts';
import { type ImportAnswer, postImport } from './post-import.ts';

interface Choice {
  readonly value: string;
  readonly text: string;
}

interface Props {
  readonly api: string;
  readonly admin: string;
  readonly words: ImportWords;
  readonly kinds: readonly Choice[];
  readonly locales: readonly Choice[];
}

type Stage =
  | { readonly at: 'choose'; readonly error?: string }
  | { readonly at: 'look'; readonly form: FormData; readonly answer: ImportAnswer; readonly error?: string };

export function ImportForm({ api, admin, words, kinds, locales }: Props): ReactNode {
  const [stage, setStage] = useState<Stage>({ at: 'choose' });
  const [isBusy, setIsBusy] = useState(false);
  const [into, setInto] = useState('');
  const [split, setSplit] = useState(true);

  const preview = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setIsBusy(true);
    const answer = await postImport(`${api}/preview`, form, words.failed);
    setIsBusy(false);
    if ('error' in answer) {
      setStage({ at: 'choose', error: answer.error });
      return;
    }
    setInto(answer.places?.mayCreate === false ? (answer.places.documents[0]?.id ?? '') : '');
    setStage({ at: 'look', form, answer });
  };

  const confirm = async (form: FormData, answer: ImportAnswer) => {
    form.set('into', into);
    form.set('split', String(split));
    setIsBusy(true);
    const stored = await postImport(`${api}/confirm`, form, words.failed);
    if (!('error' in stored) && stored.document !== undefined) {
      const locale = form.get('locale');
      const several = stored.documents !== undefined;
      window.location.assign(
        several
          ? `${admin}/collections/${stored.document.collection}?sort=-createdAt&locale=${typeof locale === 'string' ? locale : ''}`
          : `${admin}/collections/${stored.document.collection}/${stored.document.id}?locale=${typeof locale === 'string' ? locale : ''}`,
      );
      return;
    }
    setIsBusy(false);
    setStage({ at: 'look', form, answer, error: 'error' in stored ? stored.error : words.failed });
  };

  const error =
    stage.error === undefined ? null : (
      <p className="import__error" role="alert">
        {stage.error}
      </p>
    );

  if (stage.at === 'look') {
    const { form, answer } = stage;
    const { number, title, parts } = answer.report;
    const { mayCreate = true, documents = [] } = answer.places ?? {};
    return (
      <div className="import__look">
        <p role="status">{words.nothingStored}</p>
        <h2>
          {number === undefined ? '' : `${number} | `}
          {title}
        </h2>
        {error}
        <ImportReport sections={answer.sections} attention={words.attention} admin={admin} />
        {answer.sides !== undefined && <ImportSides words={words} file={answer.sides.file} draft={answer.sides.draft} />}
        <div className="import__actions">
          {documents.length > 0 && (
            <label>
              {words.into}
              <select name="into" value={into} onChange={(event) => setInto(event.target.value)}>
                {mayCreate && <option value="">{words.intoNew}</option>}
                {documents.map((document) => (
                  <option key={document.id} value={document.id}>
                    {document.title}
                  </option>
                ))}
              </select>
            </label>
          )}
          {parts.length > 1 && into === '' && (
            <label className="import__split">
              <input type="checkbox" name="split" checked={split} onChange={(event) => setSplit(event.target.checked)} />
              {words.split}
            </label>
          )}
          <Button
            margin={false}
            disabled={isBusy || (!mayCreate && into === '')}
            onClick={() => void confirm(form, answer)}
            id="import-confirm"
          >
            {isBusy ? words.working : words.confirm}
          </Button>
          <Button
            margin={false}
            buttonStyle="secondary"
            disabled={isBusy}
            onClick={() => {
              setInto('');
              setStage({ at: 'choose' });
            }}
          >
            {words.another}
          </Button>
        </div>
      </div>
    );
  }

  return (
    <form className="import__form" onSubmit={(event) => void preview(event)}>
      <p>{words.intro}</p>
      {error}
      <label>
        {words.file}
        <input type="file" name="file" required accept=".docx,.docm,.odt,.html,.htm,.md,.markdown,.txt" />
      </label>
      <label>
        {words.kind}
        <select name="kind">{kinds.map(option)}</select>
      </label>
      <label>
        {words.locale}
        <select name="locale">{locales.map(option)}</select>
      </label>
      <Button type="submit" disabled={isBusy} margin={false} id="import-preview">
        {isBusy ? words.working : words.preview}
      </Button>
    </form>
  );
}

function option({ value, text }: Choice): ReactNode {
  return (
    <option key={value} value={value}>
      {text}
    </option>
  );
}
