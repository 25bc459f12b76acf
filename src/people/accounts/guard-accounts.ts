import { refusal } from '@/access/documents/refuse.ts';
import { beforeOperation } from '@/access/operation-hooks.ts';
import { personOf } from '@/access/person.ts';
import { mayAnywhere } from '@/access/rights.ts';
import { storedUser } from './stored-user.ts';

type Values = Readonly<Record<string, unknown>>;

const administratorsOnly = ['email', 'role', 'languages', 'readsDrafts', 'enableAPIKey', 'apiKey'] as const;

/**
 * Says clearly what Payload's field access would drop in silence: nobody changes their own role, only administrators
 * change anybody's, and keys are made by the server alone (`api-key-endpoints.ts`).
 */
export const guardAccounts = beforeOperation('guardAccounts', async ({ args, operation, overrideAccess, req }) => {
  if (overrideAccess === true || (operation !== 'update' && operation !== 'create')) return args;
  const { data = {}, id } = args as { data?: Values; id?: string | number };
  const user = personOf(req.user);
  if (user === null) return args; // Payload answers 403
  const stored = id === undefined ? undefined : await storedUser(req.payload, { id });
  const changed = changedFields(administratorsOnly, data, stored);
  if (!mayAnywhere(user, 'managePeople') && changed.length > 0) {
    throw refusal({ req, key: 'refused.managePeople', data: { fields: changed } });
  }
  const concernsSelf = operation === 'update' && (id === undefined || String(id) === user.id);
  const own = changed.filter((name) => name === 'role' || name === 'languages');
  if (concernsSelf && own.length > 0) throw refusal({ req, key: 'refused.ownRole', data: { fields: own } });
  const keys = changed.filter((name) => name === 'apiKey' || name === 'enableAPIKey');
  if (keys.length > 0) throw refusal({ req, key: 'refused.chosenKey', status: 400, data: { fields: keys } });
  return args;
});

/** Which of these fields somebody wants otherwise than they are stored. Empty values count as the same; so does the order of languages. */
export function changedFields(names: readonly string[], posted: Values, stored: object | undefined): string[] {
  const before: Values = { ...stored };
  return names.filter((name) => name in posted && plain(posted[name]) !== plain(before[name]));
}

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).sort().join(',');
  if (typeof value === 'string') return value;
  return value === undefined || value === null || value === false ? '' : JSON.stringify(value);
}
