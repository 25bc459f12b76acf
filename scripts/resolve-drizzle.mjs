import { registerHooks } from 'node:module';

/**
 * drizzle-orm's package.json is 177 KB, and Node 24 parses all of it for each of the package's 250 modules, to learn the one fact
 * that they are ES modules (`getPackageScopeConfig`): 1.5 of the 2 seconds that Payload's SQLite adapter takes to load.
 * The package's own imports are relative and name their files whole, so they are resolved here. Loaded with `--import`.
 */
registerHooks({
  resolve(specifier, context, nextResolve) {
    const { parentURL } = context;
    if (!specifier.startsWith('.') || parentURL?.includes('/node_modules/drizzle-orm/') !== true || !specifier.endsWith('.js')) {
      return nextResolve(specifier, context);
    }
    return { url: new URL(specifier, parentURL).href, format: 'module', shortCircuit: true };
  },
});
