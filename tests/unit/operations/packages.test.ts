import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface Locked {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const direct = Object.entries({ ...dependencies, ...devDependencies });
const lock = readFileSync('package-lock.json', 'utf8');
const { packages } = JSON.parse(lock) as { packages: Readonly<Record<string, Locked>> };

/** Whether a package that stands at `path` finds another, in its own node_modules or in one further up. */
function finds(path: string, name: string): boolean {
  if (packages[`${path === '' ? '' : `${path}/`}node_modules/${name}`] !== undefined) return true;
  return path !== '' && finds(path.slice(0, Math.max(path.lastIndexOf('node_modules/') - 1, 0)), name);
}

describe('the packages', () => {
  it('are named with one exact version each', () => {
    expect(direct.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('of Payload all have the version that these tests were written for', () => {
    const payloads = direct.filter(([name]) => name === 'payload' || name.startsWith('@payloadcms/'));
    expect(payloads.length).toBeGreaterThan(5);
    expect(payloads.filter(([, version]) => version !== '3.90.1')).toEqual([]);
    const locked = Object.entries(packages).filter(([path]) => /node_modules\/(payload|@payloadcms\/[^/]+)$/.test(path));
    expect(locked.filter(([, { version }]) => version !== '3.90.1').map(([path]) => path)).toEqual([]);
  });

  it('bring Node 24 along, on which Payload’s editor loads, and a TypeScript that the linter knows', () => {
    expect(dependencies['node']).toMatch(/^24\./);
    expect(devDependencies['typescript']).toMatch(/^6\.0\./);
  });

  it('are locked without the host of a registry, so that any mirror serves', () => {
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^omit-lockfile-registry-resolved=true$/m);
    expect(lock).not.toContain('"resolved"');
  });

  it('are locked for every platform, since `npm ci` refuses a lock that lacks one', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !finds(path, name))
        .map((name) => `${path} wants ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('include none that loses translations, breaks XLIFF, or carries a licence that binds the whole product', () => {
    const unwanted = /(^|\/)(plugin-search|plugin-nested-docs|payload-oapi|xliff|stemmers|citeproc|plugin-csl)$/;
    expect(Object.keys(packages).filter((path) => unwanted.test(path))).toEqual([]);
  });
});
