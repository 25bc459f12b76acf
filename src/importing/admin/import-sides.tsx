import type { ReactNode } from 'react';
import type { ShownLine } from '../report/render-report.ts';

interface Props {
  readonly words: { readonly compare: string; readonly sideFile: string; readonly sideDraft: string };
  readonly file: readonly ShownLine[];
  readonly draft: readonly ShownLine[];
}

/** The file as it was read and the draft that it becomes, beside each other; one above the other on a narrow screen. */
export function ImportSides({ words, file, draft }: Props): ReactNode {
  if (file.length === 0) return null;
  return (
    <details className="import__compare" open>
      <summary>{words.compare}</summary>
      <div className="import__sides">
        <Side title={words.sideFile} lines={file} />
        <Side title={words.sideDraft} lines={draft} />
      </div>
    </details>
  );
}

function Side({ title, lines }: { readonly title: string; readonly lines: readonly ShownLine[] }): ReactNode {
  return (
    <section className="import__side" aria-label={title} tabIndex={0}>
      <h3>{title}</h3>
      {lines.map(({ is, label, text }, index) => (
        <p key={index} className={`import__line import__line--${is}`}>
          {label !== undefined && <span className="import__label">{label}</span>}
          {text}
        </p>
      ))}
    </section>
  );
}
