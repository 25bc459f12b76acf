import type { ReactNode } from 'react';
import { formats } from '@/languages/formats.ts';
import { message } from '@/languages/label.ts';
import { defaultLocale, isLocale } from '@/languages/locales.ts';
import { headingOf } from '../daily-letter.ts';
import { deskAddress } from '../desk-address.ts';
import type { OwnAssignment } from '../own-assignments.ts';

interface Props {
  readonly assignments: readonly OwnAssignment[];
  /** The admin's path. */
  readonly admin: string;
  readonly language: string;
  readonly now: Date;
}

/** What somebody was asked to translate, with how far it is and by when it is wanted. */
export function AssignmentList({ assignments, admin, language, now }: Props): ReactNode {
  return (
    <div>
      <h3>{message(language, 'forYou.assignments')}</h3>
      <ul>
        {assignments.map((assignment) => (
          <Row key={assignment.id} {...{ assignment, admin, language, now }} />
        ))}
      </ul>
    </div>
  );
}

function Row({ assignment, admin, language, now }: Omit<Props, 'assignments'> & { readonly assignment: OwnAssignment }): ReactNode {
  const { kind, document: id, locale, title, due, totals } = assignment;
  const write = formats(isLocale(language) ? language : defaultLocale);
  const say = (key: string, values: Readonly<Record<string, string>>) => message(language, `forYou.${key}`, values);
  const { words } = totals;
  const left = words.missing + words.draft + words.outdated;
  const done = words.needsReview + words.reviewed;
  const percent = left === 0 ? 100 : Math.floor((100 * done) / (done + left));
  const isLate = typeof due === 'string' && Date.parse(due) < now.getTime() - 12 * 60 * 60 * 1000;
  const progress = say('progress', { percent: write.number(percent) });
  return (
    <li>
      <a href={deskAddress(admin, { kind, id, locale })}>{headingOf({ kind, title: title ?? '', locale }, language)}</a>
      <progress value={percent} max={100} aria-label={progress} />
      <p>
        <span>{left === 0 ? say('done', {}) : progress}</span>
        {left > 0 && <span>{say('left', { words: write.number(left) })}</span>}
        {typeof due === 'string' && (
          <span className={isLate && left > 0 ? 'for-you-late' : undefined}>
            {say(isLate && left > 0 ? 'late' : 'due', { due: write.date(due) })}
          </span>
        )}
      </p>
    </li>
  );
}
