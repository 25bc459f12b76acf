import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readEnvironment } from '@/operations/environment.ts';
import { prepareData } from '@/operations/setup/prepare-data.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prepare-data-'));
});

describe('the data folder', () => {
  it('is made with a secret that only its owner can read', async () => {
    const dataDir = join(folder, 'data');
    const secret = await prepareData(readEnvironment({ DATA_DIR: dataDir }));
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(await readFile(join(dataDir, 'secret'), 'utf8')).toBe(`${secret}\n`);
    expect((await stat(join(dataDir, 'secret'))).mode & 0o777).toBe(0o600);
  });

  it('keeps its secret from start to start, so that people stay signed in', async () => {
    const environment = readEnvironment({ DATA_DIR: folder });
    expect(await prepareData(environment)).toBe(await prepareData(environment));
  });

  it('writes no secret where one is given', async () => {
    const given = 'x'.repeat(32);
    expect(await prepareData(readEnvironment({ DATA_DIR: folder, PAYLOAD_SECRET: given }))).toBe(given);
    await expect(stat(join(folder, 'secret'))).rejects.toThrow('ENOENT');
  });

  it('refuses a secret file that holds none', async () => {
    await writeFile(join(folder, 'secret'), 'short\n');
    await expect(prepareData(readEnvironment({ DATA_DIR: folder }))).rejects.toThrow('holds no usable secret: remove the file');
  });

  it('says which folder cannot be written', async () => {
    await writeFile(join(folder, 'file'), '');
    const dataDir = join(folder, 'file', 'data');
    await expect(prepareData(readEnvironment({ DATA_DIR: dataDir }))).rejects.toThrow(
      `DATA_DIR: the folder ${dataDir} cannot be written (ENOTDIR): make it writable, or name another one`,
    );
  });
});
