import type { ReactNode } from 'react';
import type { ReportSection } from '../report/render-report.ts';

/** What the importer has to tell; what needs a person stands open and on top. */
export function ImportReport({
  sections,
  attention,
}: {
  readonly sections: readonly ReportSection[];
  readonly attention: string;
}): ReactNode {
  return (
    <div className="import__report">
      {sections.map((section) => (
        <details
          key={section.name}
          open={section.attention || section.name === 'outline'}
          className={section.attention ? 'import__attention' : undefined}
        >
          <summary>
            {section.title}
            {section.attention && <span className="import__flag"> {attention}</span>}
          </summary>
          <ul>
            {section.lines.map((line, index) => (
              <li key={index} className={line.startsWith('   ') ? 'import__inner' : undefined}>
                {line}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
