import type { Endpoint, Payload, SanitizedConfig } from 'payload';
import { boundAnswer, boundGlobalOperation, boundOperation } from './bound-operations.ts';
import { boundEndpoint } from './bound-endpoint.ts';
import { forgetPreference } from './forget-preference.ts';
import { originateErrors } from './graphql/originate-errors.ts';

/**
 * Puts the bounds around everything: around every endpoint, and first before every operation. Takes the finished configuration, because Payload
 * adds endpoints and collections of its own after all plugins.
 */
export function bounded(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    const { hooks } = collection;
    // Payload answers 501 where a collection has no endpoints (3.90): a matter of ours that concerns nobody. Without any it is 404.
    const endpoints = collection.endpoints === false ? (collection.endpoints = []) : collection.endpoints;
    // The first that answers is taken.
    if (collection.slug === 'payload-preferences') endpoints.unshift(forgetPreference);
    wrap(endpoints, (endpoint) => boundEndpoint(endpoint, { collection, readsBody: true }));
    hooks.beforeOperation = [boundOperation, ...hooks.beforeOperation];
    hooks.afterOperation = [...hooks.afterOperation, boundAnswer];
  }
  for (const { endpoints, hooks } of config.globals) {
    if (endpoints !== false) wrap(endpoints, (endpoint) => boundEndpoint(endpoint, { readsBody: true }));
    hooks.beforeOperation = [boundGlobalOperation, ...hooks.beforeOperation];
  }
  wrap(config.endpoints, (endpoint) => boundEndpoint(endpoint, { readsBody: false }));
  const { onInit } = config;
  config.onInit = async (payload: Payload) => {
    payload.extensions = originateErrors;
    await onInit(payload);
  };
  return config;
}

function wrap(endpoints: Endpoint[], each: (endpoint: Endpoint) => Endpoint): void {
  endpoints.splice(0, endpoints.length, ...endpoints.map(each));
}
