import type { CollectionConfig, Endpoint, GlobalConfig, Plugin } from 'payload';
import { refuseUntilPasswordChanges } from './hold-until-password-changes.ts';

/**
 * Whoever has to change their password meets closed endpoints: all of them, those of people but the ones that have to do with signing in.
 * What they may do with documents is said by `holdUntilPasswordChanges`. To be the last of our plugins, so that it sees all of them.
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
  const { endpoints, slug } = collection;
  const open = (endpoint: Endpoint) => slug === 'users' && doors.includes(endpoint.path);
  return Array.isArray(endpoints)
    ? { ...collection, endpoints: endpoints.map((endpoint) => (open(endpoint) ? endpoint : closed(endpoint))) }
    : collection;
}

function closedGlobal(global: GlobalConfig): GlobalConfig {
  const { endpoints } = global;
  return Array.isArray(endpoints) ? { ...global, endpoints: endpoints.map(closed) } : global;
}

function closed(endpoint: Endpoint): Endpoint {
  return {
    ...endpoint,
    handler: (req) => {
      refuseUntilPasswordChanges(req);
      return endpoint.handler(req);
    },
  };
}
