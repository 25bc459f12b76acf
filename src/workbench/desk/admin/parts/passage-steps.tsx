import type { ReactNode } from 'react';
import { useSetting } from '../desk-context.ts';
import type { DeskDeed } from '../keys/key-table.ts';

const steps = [
  { deed: 'previous', sign: '↑' },
  { deed: 'next', sign: '↓' },
] as const;

/** To the passages before and after, also for whoever only reads. */
export function PassageSteps({ onDeed }: { readonly onDeed: (deed: DeskDeed) => void }): ReactNode {
  const { say } = useSetting();
  return (
    <span className="desk__step">
      {steps.map(({ deed, sign }) => (
        <button
          key={deed}
          type="button"
          className="desk__button"
          onClick={() => onDeed(deed)}
          data-deed={deed}
          aria-label={say(`key.${deed}`)}
          title={say(`key.${deed}`)}
        >
          {sign}
        </button>
      ))}
    </span>
  );
}
