import type { ReactNode } from 'react';
import type { Finding } from '@/translation/checks/finding.ts';
import { backdropParts } from '../text/backdrop-parts.ts';

/** The copy of the text behind the input: gives it its height, and shows tags and findings where they stand. Not for reading. */
export function Backdrop({ text, findings }: { readonly text: string; readonly findings: readonly Finding[] }): ReactNode {
  return (
    <div className="desk__backdrop" aria-hidden="true">
      {backdropParts(text, findings).map(({ text: piece, tag, severity }, index) => {
        const classes = [tag ? 'desk__in-tag' : '', severity === null ? '' : `desk__in-${severity}`].filter((name) => name !== '');
        return classes.length === 0 ? (
          piece
        ) : (
          <span key={index} className={classes.join(' ')}>
            {piece}
          </span>
        );
      })}
      {/* An input shows its last empty line, a block does not. */}
      {'\n'}
    </div>
  );
}
