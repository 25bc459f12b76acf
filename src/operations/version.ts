import manifest from '../../package.json' with { type: 'json' };

/** The version of the product, from `package.json`; `/api/health` says it. */
export const version = manifest.version;
