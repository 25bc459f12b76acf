import type { ReactNode } from 'react';
import type { ReportSection } from '../report/render-report.ts';

/** What the importer has to tell; what needs a person stands open and on top. */
export function ImportReport({
  sections,
  attention,
  admin,
}: {
  readonly sections: readonly ReportSection[];
  readonly attention: string;
  /** Where the admin's addresses begin. */
  readonly admin: string;
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
                {leads(section, index) === undefined ? (
                  line
                ) : (
                  <a href={`${admin}${leads(section, index) ?? ''}`} target="_blank" rel="noreferrer">
                    {line}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

/** In a window of its own: the file that was chosen must not be lost by looking. */
function leads({ leadsTo }: ReportSection, index: number): string | undefined {
  const to = leadsTo?.[index];
  return to === '' ? undefined : to;
}
