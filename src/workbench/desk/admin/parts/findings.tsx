import type { ReactNode } from 'react';
import type { Finding } from '@/translation/checks/finding.ts';
import { useSetting } from '../desk-context.ts';
import { checkName, findingText } from '../say.ts';

interface Props {
  readonly id: string;
  readonly findings: readonly Finding[];
  readonly dismissed: readonly { readonly check: string; readonly reason: string }[];
  readonly onDismiss: (finding: Finding) => void;
}

/** What the checks say of the text open; a warning may be dismissed, an error keeps the language from being published. */
export function Findings({ id, findings, dismissed, onDismiss }: Props): ReactNode {
  const { say, words } = useSetting();
  return (
    <div id={id} className="desk__findings">
      {findings.length > 0 ? (
        <ul>
          {findings.map((finding, index) => (
            <li key={`${finding.check} ${String(index)}`} className={`desk__finding desk__finding--${finding.severity}`}>
              <span>
                <strong>{say(`check.${finding.severity}`)}</strong> {findingText(words, finding)}
              </span>
              {finding.severity === 'warning' ? (
                <button type="button" className="desk__button desk__button--quiet" onClick={() => onDismiss(finding)}>
                  {say('dismiss')}
                </button>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {dismissed.map(({ check, reason }) => (
        <p key={check} className="desk__note">
          {say('dismissed', { what: checkName(words, check), reason })}
        </p>
      ))}
    </div>
  );
}
