/** Seconds after which to try again what an outage refused. A database that was restarted is back within a few. */
export const retryAfter = 5;
