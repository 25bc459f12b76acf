import type { PayloadRequest } from 'payload';
import { refusal } from '../documents/refuse.ts';
import { beforeOperation } from '../operation-hooks.ts';
import { personOf } from '../person.ts';
import { mayAnywhere } from '../rights.ts';

type Values = Readonly<Record<string, unknown>>;

const administratorsOnly = ['email', 'role', 'languages', 'readsDrafts', 'enableAPIKey', 'apiKey'] as const;

/**
 * Says clearly what Payload's field access would drop in silence: nobody changes their own role, only administrators
 * change anybody's, and only readers hold API keys.
 */
export const guardAccounts = beforeOperation(async ({ args, operation, overrideAccess, req }) => {
  if (overrideAccess === true || (operation !== 'update' && operation !== 'create')) return args;
  const { data = {}, id } = args as { data?: Values; id?: string | number };
  const user = personOf(req.user);
  if (user === null) return args; // Payload answers 403
  const stored = id === undefined ? undefined : await storedUser(req, id);
  const changed = administratorsOnly.filter((name) => name in data && differs(data[name], stored?.[name]));
  if (!mayAnywhere(user, 'managePeople') && changed.length > 0) {
    throw refusal({ req, key: 'refused.managePeople', data: { fields: changed } });
  }
  const concernsSelf = operation === 'update' && (id === undefined || String(id) === user.id);
  const own = changed.filter((name) => name === 'role' || name === 'languages');
  if (concernsSelf && own.length > 0) throw refusal({ req, key: 'refused.ownRole', data: { fields: own } });
  if (typeof data['apiKey'] === 'string' && data['apiKey'] !== '' && (data['role'] ?? stored?.['role']) !== 'reader') {
    throw refusal({ req, key: 'refused.apiKey', status: 400, data: { fields: ['apiKey'] } });
  }
  return args;
});

async function storedUser(req: PayloadRequest, id: string | number): Promise<Values | undefined> {
  const found = await req.payload.db.findOne<{ id: string }>({ collection: 'users', req, where: { id: { equals: id } } });
  return found === null ? undefined : { ...found };
}

/** Empty values count as the same; so does the order of languages. */
function differs(posted: unknown, stored: unknown): boolean {
  return plain(posted) !== plain(stored);
}

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).sort().join(',');
  if (typeof value === 'string') return value;
  return value === undefined || value === null || value === false ? '' : JSON.stringify(value);
}
