import type { ReactNode } from 'react';
import type { DeskPassage } from '../../desk-contract.ts';
import { useSetting } from '../desk-context.ts';
import { LivePage } from './live-page.tsx';

interface Props {
  readonly url: string;
  readonly isShown: boolean;
  readonly passage: DeskPassage | undefined;
  readonly version: number;
  readonly onToggle: () => void;
}

/** The live page and the button that shows or hides it. */
export function LivePart({ url, isShown, passage, version, onToggle }: Props): ReactNode {
  const { say } = useSetting();
  return (
    <div className="desk__live">
      <button type="button" className="desk__button desk__button--quiet" aria-expanded={isShown} onClick={onToggle}>
        {say(isShown ? 'page.hide' : 'page.show')}
      </button>
      {isShown ? <LivePage url={url} passage={passage} version={version} /> : null}
    </div>
  );
}
