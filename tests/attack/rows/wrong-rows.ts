import type { AttackRow } from '../attack-row.ts';
import { wrongRequests } from '../wrong-requests.ts';
import { saysBroken, toldBy } from './answer-row.ts';

/** Section 5: no 5xx for bad input, and what should be refused is not answered 200. */
export const wrongRows: readonly AttackRow[] = [
  ...wrongRequests.map(({ sent, make, signedIn }): AttackRow => ({
    line: '5',
    promise: 'bad input is refused with a sentence',
    sent,
    run: async (target) => {
      const request = make();
      const authorization = signedIn === true ? { authorization: `JWT ${target.token}` } : {};
      const answer = await target.send({ ...request, headers: { ...request.headers, ...authorization } });
      return { ok: answer.status >= 400 && answer.status < 500 && !saysBroken(answer), seen: toldBy(answer) };
    },
  })),
  {
    line: '5',
    promise: 'no field of GraphQL breaks',
    sent: 'GraphQL: {Access{canAccessAdmin}}',
    run: async (target) => {
      const answer = await target.sendJson('/api/graphql', { query: '{Access{canAccessAdmin}}' }, { token: null });
      return { ok: answer.status < 500 && answer.status > 0 && !saysBroken(answer), seen: toldBy(answer) };
    },
  },
];
