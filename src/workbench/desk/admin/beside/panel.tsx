import { type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  readonly count?: number | undefined;
  readonly children: ReactNode;
  readonly open?: boolean;
}

/** One foldable part of what stands beside the passage. */
export function Panel({ title, count, children, open = true }: Props): ReactNode {
  const name = useId();
  return (
    <details className="desk__panel" open={open} aria-labelledby={name}>
      <summary>
        <h3 id={name}>
          {title}
          {count === undefined || count === 0 ? null : <span className="desk__number"> {count}</span>}
        </h3>
      </summary>
      <div className="desk__panel-body">{children}</div>
    </details>
  );
}
