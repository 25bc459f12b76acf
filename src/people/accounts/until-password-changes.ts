import type { CollectionConfig, Endpoint, GlobalBeforeOperationHook, GlobalConfig, PayloadRequest, Plugin } from 'payload';
import { refusal } from '../documents/refuse.ts';
import { beforeOperation } from '../operation-hooks.ts';
import { mustChangePassword } from './must-change-password.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * Whoever has to change their password can do that, see their own account, and sign out; all else is refused with a sentence,
 * on every surface. Endpoints are closed here too, those of people but the ones that have to do with signing in.
 * To be the last of our plugins, so that it sees all of them.
 */
export function untilPasswordChanges(): Plugin {
  return (config) => ({
    ...config,
    endpoints: (config.endpoints ?? []).map(closed),
    collections: (config.collections ?? []).map(closedCollection),
    globals: (config.globals ?? []).map(closedGlobal),
  });
}

const doors = ['/login', '/forgot-password', '/reset-password', '/first-register', '/logout', '/refresh-token', '/', '/:id'];

function closedCollection(collection: CollectionConfig): CollectionConfig {
  const { hooks = {}, endpoints, slug } = collection;
  const hook = slug === 'users' ? ownAccountOnly : nothing;
  const open = (endpoint: Endpoint) => slug === 'users' && doors.includes(endpoint.path);
  return {
    ...collection,
    hooks: { ...hooks, beforeOperation: [hook, ...(hooks.beforeOperation ?? [])] },
    ...(Array.isArray(endpoints) ? { endpoints: endpoints.map((endpoint) => (open(endpoint) ? endpoint : closed(endpoint))) } : {}),
  };
}

function closedGlobal(global: GlobalConfig): GlobalConfig {
  const { hooks = {}, endpoints } = global;
  return {
    ...global,
    hooks: { ...hooks, beforeOperation: [noGlobal, ...(hooks.beforeOperation ?? [])] },
    ...(Array.isArray(endpoints) ? { endpoints: endpoints.map(closed) } : {}),
  };
}

function closed(endpoint: Endpoint): Endpoint {
  return {
    ...endpoint,
    handler: (req) => {
      refuse(req, false);
      return endpoint.handler(req);
    },
  };
}

const nothing = beforeOperation(({ args, overrideAccess, req }) => {
  refuse(req, overrideAccess === true);
  return args;
});

const noGlobal: GlobalBeforeOperationHook = ({ overrideAccess, req }) => {
  refuse(req, overrideAccess === true);
};

const signingIn = ['login', 'refresh', 'forgotPassword', 'resetPassword'];

const ownAccountOnly = beforeOperation(({ args, operation, overrideAccess, req }) => {
  if (overrideAccess === true || signingIn.includes(operation) || !mustChangePassword(req.user)) return args;
  const { data = {}, id, where } = args as { data?: Values; id?: string | number; where?: object };
  const own = String(req.user?.id);
  const isOwn = id !== undefined && String(id) === own;
  if (operation === 'update' && isOwn && typeof data['password'] === 'string' && data['password'] !== '') return args;
  if (operation === 'read' && isOwn) return args;
  if (operation === 'read' && id === undefined) return { ...args, where: { and: [where ?? {}, { id: { equals: own } }] } };
  refuse(req, false);
  return args;
});

function refuse(req: PayloadRequest, overrideAccess: boolean): void {
  if (!overrideAccess && mustChangePassword(req.user)) throw refusal({ req, key: 'refused.mustChangePassword' });
}
