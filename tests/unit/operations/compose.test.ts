import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Service {
  readonly image: string;
  readonly command?: readonly string[] | string;
  readonly environment?: Readonly<Record<string, string | number>>;
  readonly mem_limit?: string;
  readonly ports?: readonly string[];
  readonly read_only?: boolean;
  readonly tmpfs?: readonly string[];
  readonly volumes?: readonly string[];
  readonly cap_drop?: readonly string[];
}

// No container engine is at hand where this was built, so what the files promise is read from them.
const { services } = parse(readFileSync('compose.yaml', 'utf8'), { merge: true }) as { services: Readonly<Record<string, Service>> };
const dockerfile = readFileSync('Dockerfile', 'utf8').split('\n');
const lastStage = dockerfile.slice(dockerfile.findLastIndex((line) => line.startsWith('FROM ')));
const service = (name: string): Service => {
  const found = services[name];
  if (found === undefined) throw new Error(`compose.yaml has no service "${name}"`);
  return found;
};

describe('the deployment with containers', () => {
  it('is a front and a back from one image, of which only the front is to be reached, from this host', () => {
    const [front, back] = [service('front'), service('back')];
    expect([front.command, back.command]).toEqual([
      ['node', 'scripts/run.mjs', 'front'],
      ['node', 'scripts/run.mjs', 'back'],
    ]);
    expect(front.image).toBe(back.image);
    expect(Object.entries(services).filter(([, { ports }]) => ports !== undefined)).toEqual([['front', front]]);
    expect(front.ports).toEqual(['127.0.0.1:3000:3000']);
    expect(front.environment?.['BACK_URL']).toBe(`http://back:${String(back.environment?.['BACK_PORT'])}`);
  });

  it('gives the front no key of the mail server or the storage, and no password of a person', () => {
    expect(Object.keys(service('front').environment ?? {}).sort()).toEqual(['BACK_URL', 'DATABASE_URI', 'PAYLOAD_SECRET', 'PUBLIC_URL']);
  });

  it('asks MongoDB’s users for a password, and the servers’ one may write in one database only', () => {
    expect(service('mongo').command).toEqual([expect.stringContaining('--keyFile /data/configdb/key')]);
    expect(service('mongo').environment?.['MONGO_INITDB_ROOT_PASSWORD']).toBe('${MONGO_ROOT_PASSWORD:?}');
    for (const name of ['front', 'back'])
      expect(service(name).environment?.['DATABASE_URI']).toBe(
        'mongodb://cms:${MONGO_PASSWORD:?}@mongo:27017/cms?replicaSet=rs0&authSource=cms',
      );
    expect(service('mongo-initiate').command).toContainEqual(expect.stringContaining("roles: [{ role: 'readWrite', db: 'cms' }]"));
  });

  it('limits the memory of everything', () => {
    expect(Object.entries(services).filter(([, { mem_limit }]) => !/^\d+[mg]$/.test(mem_limit ?? ''))).toEqual([]);
  });

  it('lets the servers write in memory and in their data only', () => {
    for (const name of ['front', 'back']) {
      expect(service(name)).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
      expect(service(name).tmpfs).toEqual(['/tmp', '/srv/cms/.next/cache:uid=1000,gid=1000']);
      expect(service(name).volumes).toBeUndefined();
    }
    // Copied as root, run as somebody else.
    expect(lastStage.filter((line) => line.startsWith('COPY') && line.includes('--chown'))).toEqual([]);
    expect(lastStage.filter((line) => line.startsWith('USER'))).toEqual(['USER node']);
  });

  it('carries no packages that only building needs, and neither settings, data, history nor tests of this folder', () => {
    expect(lastStage.filter((line) => line.includes('node_modules'))).toEqual([
      'COPY --from=packages /srv/cms/node_modules ./node_modules',
    ]);
    expect(dockerfile).toContain('RUN npm ci --omit=dev');
    const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['.env*', '**/.env*', 'data', '.git', 'tests', 'node_modules', '.next', '.cache']));
    // Nothing is taken back in.
    expect(ignored.filter((line) => line.startsWith('!'))).toEqual([]);
  });
});
