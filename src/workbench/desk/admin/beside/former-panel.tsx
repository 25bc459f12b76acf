import type { ReactNode } from 'react';
import type { Former } from '../../desk-contract.ts';
import { useSetting } from '../desk-context.ts';
import { TaggedText } from '../parts/tagged-text.tsx';
import { When } from '../parts/when.tsx';
import { Panel } from './panel.tsx';

interface Props {
  readonly former: Former;
  readonly mayWrite: boolean;
  readonly onInsert: (text: string) => void;
}

/** The source was split or joined here: what the former translation has for these sentences, and where it stood. */
export function FormerPanel({ former, mayWrite, onInsert }: Props): ReactNode {
  const { say, sourceTag, targetTag } = useSetting();
  return (
    <Panel title={say('former')}>
      <p className="desk__note">{say('former.why')}</p>
      <p>
        <TaggedText text={former.text} lang={targetTag} />
      </p>
      <ul className="desk__terms">
        {former.from.map(({ number, source, byName, at }, index) => (
          <li key={index}>
            <p className="desk__match-head">
              {number === null ? say('former.gone') : say('former.from', { number })}
              {byName === '' ? null : ` · ${byName}`} · <When at={at} />
            </p>
            <p className="desk__note">
              <TaggedText text={source} lang={sourceTag} />
            </p>
          </li>
        ))}
      </ul>
      {mayWrite ? (
        <p className="desk__actions">
          <button type="button" className="desk__button" onClick={() => onInsert(former.text)}>
            {say('former.insert')}
          </button>
        </p>
      ) : null}
    </Panel>
  );
}
