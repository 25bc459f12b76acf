// Makes the bundles of the TypeScript files that it is given: `node scripts/bundle-ahead.mjs src/operations/cms.ts …`. An image does so
// while it is built, since where it runs its code is read-only.
import { bundle, bundleChild } from './bundle.mjs';

for (const entry of process.argv.slice(2)) await bundle(entry);
await bundleChild();
