'use client';

import { Button, useDocumentInfo, useField, useForm, useLocale } from '@payloadcms/ui';
import { type ReactNode, useState } from 'react';
import { isLocale, localeInfo } from '@/languages/locales.ts';
import type { MinorChanges } from '../../desk-contract.ts';
import type { DeskWords } from '../desk-words.ts';
import { askAs } from '../saving/desk-api.ts';
import { sayIn } from '../say.ts';
import { ChangedPassages, type Mark } from './changed-passages.tsx';
import './minor-edit.css';

interface Props {
  readonly path: string;
  readonly api: string;
  /** By id. */
  readonly person: string;
  readonly title: string;
  readonly help: string;
  readonly words: DeskWords;
}

/** As much as the desk's endpoints read; a longer text is compared as it was last saved. */
const longest = 480 * 1024;

type Shown = ({ readonly changes: MinorChanges; readonly storedOnly: boolean } | { readonly problem: string }) & {
  /** Which save the form stood on; after the next one it is to be asked anew. */
  readonly since: unknown;
};

/** Shows what publishing changes for translators, when asked, and takes the marks. They hold for the words shown, and for this save alone. */
export function MinorEditPanel({ path, api, person, title, help, words }: Props): ReactNode {
  const { value, setValue } = useField<readonly Mark[] | boolean | null>({ path });
  const { collectionSlug, globalSlug, id, data } = useDocumentInfo();
  const { getData } = useForm();
  const { code } = useLocale();
  const [answered, setAnswered] = useState<Shown>();
  const [isAsking, setAsking] = useState(false);
  const say = sayIn(words);
  const since: unknown = data?.['updatedAt'];
  const shown = answered?.since === since ? answered : undefined;
  const marks = Array.isArray(value) ? (value as readonly Mark[]) : [];
  const kind = collectionSlug ?? globalSlug;
  const document = collectionSlug === undefined ? globalSlug : id;
  if (kind === undefined || document === undefined) return null;

  const look = async () => {
    setAsking(true);
    const whole = { data: getData() };
    const isLong = new Blob([JSON.stringify(whole)]).size > longest;
    const address = `/desk/minor/${kind}/${encodeURIComponent(String(document))}`;
    const answer = await askAs(api, person)<MinorChanges>(address, { method: 'POST', body: isLong ? {} : whole });
    setAsking(false);
    if (answer.type !== 'done') {
      setAnswered({ since, problem: answer.type === 'refused' ? answer.message : say('minor.failed') });
      return;
    }
    setAnswered({ since, changes: answer.value, storedOnly: isLong });
    // What was marked and says something else now is to be looked at again.
    if (marks.length > 0)
      setValue(marks.filter((mark) => answer.value.changed.some(({ key, after }) => key === mark.passage && after === mark.after)));
  };

  return (
    <section className="field-type minor-edit" aria-label={title}>
      <h3>{title}</h3>
      <p>{help}</p>
      <Button id="minor-edit-look" buttonStyle="secondary" size="small" margin={false} disabled={isAsking} onClick={() => void look()}>
        {say(shown === undefined ? 'minor.choose' : 'minor.again')}
      </Button>
      <div role="status">
        {shown !== undefined && 'problem' in shown && <p>{shown.problem}</p>}
        {shown !== undefined && 'changes' in shown && shown.storedOnly && <p>{say('minor.storedOnly')}</p>}
        {shown !== undefined && 'changes' in shown && shown.changes.changed.length === 0 && <p>{say('minor.none')}</p>}
      </div>
      {shown !== undefined && 'changes' in shown && shown.changes.changed.length > 0 && (
        <ChangedPassages
          changed={shown.changes.changed}
          lang={isLocale(code) ? localeInfo[code].tag : code}
          marks={marks}
          say={say}
          onMarks={setValue}
        />
      )}
    </section>
  );
}
