import type { ReactNode } from 'react';
import type { DeskTag } from '../../desk-contract.ts';
import { useSetting } from '../desk-context.ts';
import { missingTags } from '../text/missing-tags.ts';

interface Props {
  readonly tags: readonly DeskTag[];
  readonly text: string;
  readonly onInsert: (tag: DeskTag) => void;
}

/** The source's tags, to be put where the caret is; those that the translation lacks stand out. */
export function TagButtons({ tags, text, onInsert }: Props): ReactNode {
  const { say } = useSetting();
  // Tag 0 says how all of the text was written; no translator sets it.
  const shown = tags.filter(({ number }) => number > 0);
  if (shown.length === 0) return null;
  const missing = missingTags(shown, text);
  return (
    <div className="desk__tags" role="group" aria-label={say('tags')}>
      {shown.map((tag) => {
        const name = String(tag.number);
        const lacks = missing.includes(tag);
        return (
          <button
            key={tag.number}
            type="button"
            className={lacks ? 'desk__chip desk__chip--missing' : 'desk__chip'}
            onClick={() => onInsert(tag)}
          >
            <span className="desk__tag">{tag.paired ? `<${name}>…</${name}>` : `<${name}/>`}</span> {tag.label}
            {lacks ? <span className="desk__lacks"> {say('tags.missing')}</span> : null}
          </button>
        );
      })}
    </div>
  );
}
