import { type ReactNode, useId, useState } from 'react';
import type { DeskPassage } from '../../desk-contract.ts';
import { useSetting } from '../desk-context.ts';
import { Difference } from './difference.tsx';
import { TaggedText } from './tagged-text.tsx';

interface Props {
  readonly theirs: DeskPassage;
  readonly mine: string;
  readonly onChoose: (text: string) => void;
  readonly onTheirs: () => void;
}

/** Somebody else saved this passage meanwhile: both texts side by side, and the person decides. */
export function ConflictChoice({ theirs, mine, onChoose, onTheirs }: Props): ReactNode {
  const { say, targetTag } = useSetting();
  const [merged, setMerged] = useState<string | null>(null);
  const name = useId();
  return (
    <section className="desk__conflict" aria-labelledby={name}>
      <h3 id={name}>{say('conflict', { name: theirs.byName === '' ? say('somebody') : theirs.byName })}</h3>
      <div className="desk__two">
        <div>
          <h4>{say('conflict.theirs')}</h4>
          <TaggedText text={theirs.target} lang={targetTag} tags={theirs.tags} />
        </div>
        <div>
          <h4>{say('conflict.mine')}</h4>
          <TaggedText text={mine} lang={targetTag} tags={theirs.tags} />
        </div>
      </div>
      <h4>{say('conflict.difference')}</h4>
      <Difference before={theirs.target} after={mine} lang={targetTag} />
      {merged === null ? null : (
        <label className="desk__field">
          {say('conflict.merged')}
          <textarea autoFocus lang={targetTag} spellCheck rows={4} value={merged} onChange={(event) => setMerged(event.target.value)} />
        </label>
      )}
      <div className="desk__actions">
        {merged === null ? (
          <>
            <button type="button" className="desk__button" onClick={onTheirs}>
              {say('conflict.takeTheirs')}
            </button>
            <button type="button" className="desk__button" onClick={() => onChoose(mine)}>
              {say('conflict.takeMine')}
            </button>
            <button type="button" className="desk__button" onClick={() => setMerged(mine)}>
              {say('conflict.merge')}
            </button>
          </>
        ) : (
          <button type="button" className="desk__button desk__button--main" onClick={() => onChoose(merged)}>
            {say('conflict.takeMerged')}
          </button>
        )}
      </div>
    </section>
  );
}
