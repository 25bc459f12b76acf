import type { ServerProps } from 'payload';
import type { ReactNode } from 'react';
import { message } from '@/languages/label.ts';
import { personOf } from '@/access/person.ts';
import { maySeeDesk } from '../../desk/desk-rights.ts';
import { ownAssignments } from '../own-assignments.ts';
import { readNotifications } from '../read-notifications.ts';
import { AssignmentList } from './assignment-list.tsx';
import { News } from './news.tsx';
import './for-you.css';

/** On the first page of the admin: what somebody is asked to translate, and what is new for them. Nothing where there is neither. */
export async function ForYou({ i18n: { language }, payload, user }: ServerProps): Promise<ReactNode> {
  const person = personOf(user);
  if (!maySeeDesk(person)) return null;
  const [assignments, news] = await Promise.all([
    ownAssignments(payload, person.id),
    readNotifications({ payload, to: person.id, language, which: 'unseen' }),
  ]);
  if (assignments.length === 0 && news.length === 0) return null;
  const { admin, api } = payload.config.routes;
  const say = (key: string) => message(language, `forYou.${key}`);
  return (
    <section className="for-you" aria-labelledby="for-you">
      <h2 id="for-you">{say('title')}</h2>
      <div className="for-you-columns">
        {assignments.length > 0 && <AssignmentList assignments={assignments} admin={admin} language={language} now={new Date()} />}
        {news.length > 0 && (
          <News
            news={news}
            address={`${api}/desk/notifications/seen`}
            words={{ title: say('news'), seen: say('seen'), allSeen: say('allSeen'), failed: say('failed') }}
          />
        )}
      </div>
    </section>
  );
}
