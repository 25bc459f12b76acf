import { type ReactNode, useMemo, useState } from 'react';
import type { DeskPassage, ReplaceRequest } from '../../desk-contract.ts';
import { useSetting } from '../desk-context.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Difference } from '../parts/difference.tsx';
import { findInPassages } from '../text/find-in-passages.ts';

interface Props {
  readonly passages: readonly DeskPassage[];
  readonly mayWrite: boolean;
  /** Resolves to a sentence about what went wrong, or undefined. */
  readonly onReplace: (request: ReplaceRequest) => Promise<string | undefined>;
  readonly onGo: (key: string) => void;
  readonly onClose: () => void;
}

/** Finds words in the translation, shows what replacing would change, passage by passage, and changes those that are ticked. */
export function FindReplace({ passages, mayWrite, onReplace, onGo, onClose }: Props): ReactNode {
  const { say, targetTag } = useSetting();
  const [find, setFind] = useState('');
  const [replace, setReplace] = useState('');
  const [matchCase, setMatchCase] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | undefined>();
  const found = useMemo(
    () =>
      findInPassages(
        passages.filter(({ kind }) => kind !== 'free'),
        { find, replace, matchCase },
      ),
    [passages, find, replace, matchCase],
  );
  const chosen = found.filter(({ key }) => !left.has(key));
  const toggle = (key: string) => {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    setLeft(next);
  };
  const run = async () => {
    setIsBusy(true);
    const trouble = await onReplace({ find, replace, matchCase, keys: chosen.map(({ key }) => key) });
    setIsBusy(false);
    setProblem(trouble);
    if (trouble === undefined) onClose();
  };
  return (
    <Dialog title={say('find')} onClose={onClose}>
      <form
        className="desk__form"
        onSubmit={(event) => {
          event.preventDefault();
          if (mayWrite && chosen.length > 0) void run();
        }}
      >
        <label className="desk__field">
          {say('find.what')}
          <input lang={targetTag} value={find} onChange={(event) => setFind(event.target.value)} />
        </label>
        {mayWrite ? (
          <label className="desk__field">
            {say('find.replace')}
            <input lang={targetTag} value={replace} onChange={(event) => setReplace(event.target.value)} />
          </label>
        ) : null}
        <label className="desk__check">
          <input type="checkbox" checked={matchCase} onChange={(event) => setMatchCase(event.target.checked)} /> {say('find.case')}
        </label>
        <p role="status">
          {find === '' ? '' : say('find.found', { passages: found.length, places: found.reduce((sum, { count }) => sum + count, 0) })}
        </p>
        {problem === undefined ? null : <p role="alert">{problem}</p>}
        <ul className="desk__found">
          {found.map(({ key, before, after }) => (
            <li key={key}>
              {mayWrite ? (
                <input
                  type="checkbox"
                  checked={!left.has(key)}
                  onChange={() => toggle(key)}
                  aria-label={say('find.tick', { number: passages.findIndex((passage) => passage.key === key) + 1 })}
                />
              ) : null}
              <Difference before={before} after={mayWrite ? after : before} lang={targetTag} />
              <button type="button" className="desk__button desk__button--quiet" onClick={() => onGo(key)}>
                {say('find.go')}
              </button>
            </li>
          ))}
        </ul>
        {mayWrite ? (
          <button type="submit" className="desk__button desk__button--main" disabled={isBusy || chosen.length === 0}>
            {say('find.run', { count: chosen.length })}
          </button>
        ) : null}
      </form>
    </Dialog>
  );
}
