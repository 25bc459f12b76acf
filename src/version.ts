import manifest from '../package.json' with { type: 'json' };

/** Which version of the product this is, as package.json counts them. */
export const version: string = manifest.version;
