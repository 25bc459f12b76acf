import type { SanitizedConfig } from 'payload';

/**
 * Takes Payload's own list of origins away: with `serverURL` set it would ignore the session of whoever comes by another
 * address of the same server, and of every request without Origin, and answer as to a stranger. `refuseCrossSite` decides
 * instead, and says why. Takes the finished configuration, because Payload adds `serverURL` to the list while it is built.
 */
export function ownCsrf(config: SanitizedConfig): SanitizedConfig {
  config.csrf = [];
  return config;
}
