import type { Payload } from 'payload';
import { defaultLocale } from '@/languages/locales.ts';
import { sendsMail } from '@/people/accounts/letters.ts';
import { claimNews } from './claim-news.ts';
import { dailyLetter } from './daily-letter.ts';
import type { NotificationRow } from './notification.ts';
import { sendLetter } from './send-letter.ts';
import { staff } from './staff.ts';

interface DailyInput {
  readonly payload: Payload;
  readonly now: Date;
  /** The site's address, `https://cms.example.org`. */
  readonly base: string;
}

/**
 * One letter for each person to whom something is new that they have neither seen nor been sent, also what a mail server would not take
 * before; whoever wants no daily letter gets the assignments among that alone. Safe to repeat and to run on two servers. A server that dies between sending and noting it sends that one letter again after an
 * hour: rather twice than never. Without SMTP nothing is done; the news stand in the admin.
 * @returns the number of letters sent
 */
export async function sendDailyLetters({ payload, now, base }: DailyInput): Promise<number> {
  if (!sendsMail(payload)) return 0;
  const news = await claimNews(payload, now);
  let sent = 0;
  for (const person of await staff({ payload }, [...news.keys()])) {
    const rows = (news.get(person.id) ?? []).filter(({ type }) => person.dailyLetter || type === 'assignment');
    if (rows.length === 0) continue;
    const to = { name: person.name, language: person.language ?? defaultLocale };
    const letter = dailyLetter({ to, news: rows, base: base.replace(/\/$/, ''), admin: payload.config.routes.admin });
    const outcome = await sendLetter({ payload, to: person.email, letter });
    await note(payload, rows, outcome === 'sent' ? { sentAt: now.toISOString(), sentWith: 'daily' } : { claimedAt: null });
    if (outcome === 'sent') sent += 1;
  }
  return sent;
}

async function note(payload: Payload, rows: readonly NotificationRow[], data: Readonly<Record<string, string | null>>): Promise<void> {
  const where = { id: { in: rows.map(({ id }) => id) } };
  await payload.db.updateMany({ collection: 'notifications', where, data: { ...data } });
}
