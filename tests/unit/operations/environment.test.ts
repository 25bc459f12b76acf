import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '@/operations/configuration-error.ts';
import { readEnvironment } from '@/operations/environment.ts';

describe('the environment', () => {
  it('needs nothing: one SQLite file in data/, port 3000, this machine only', () => {
    expect(readEnvironment({})).toEqual({
      databaseUri: `file:${resolve('data/cms.db')}`,
      dataDir: resolve('data'),
      port: 3000,
      host: '127.0.0.1',
      publicUrl: undefined,
      trustProxy: { kind: 'nobody' },
      backHost: '127.0.0.1',
      backPort: 0,
      backUrl: undefined,
      secret: undefined,
      admin: { email: undefined, password: undefined },
      mail: { smtpUrl: undefined, from: 'cms@localhost.localdomain', fromName: 'CoP manual' },
      s3: undefined,
      machine: undefined,
      starterContent: true,
      versionsKept: 20,
      backupBeforeMigrating: true,
      logLevel: 'info',
    });
  });

  it('keeps the SQLite file in the data folder that was named', () => {
    expect(readEnvironment({ DATA_DIR: '/srv/cms' }).databaseUri).toBe('file:/srv/cms/cms.db');
  });

  it('takes an empty variable for one that is not set, as .env files leave them', () => {
    expect(readEnvironment({ PORT: '', DATABASE_URI: ' ' }).port).toBe(3000);
  });

  it('drops the slash at the end of the public address', () => {
    expect(readEnvironment({ PUBLIC_URL: 'https://manual.example.org/' }).publicUrl).toBe('https://manual.example.org');
  });

  it('reads S3 settings with or without keys', () => {
    expect(readEnvironment({ S3_BUCKET: 'media' }).s3).toEqual({
      bucket: 'media',
      region: 'us-east-1',
      endpoint: undefined,
      credentials: undefined,
    });
    expect(
      readEnvironment({ S3_BUCKET: 'media', S3_ENDPOINT: 'http://s3:8333', S3_ACCESS_KEY_ID: 'a', S3_SECRET_ACCESS_KEY: 'b' }).s3,
    ).toEqual({
      bucket: 'media',
      region: 'us-east-1',
      endpoint: 'http://s3:8333',
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    });
  });

  it('reads which machine translates, and how it is reached', () => {
    expect(readEnvironment({ MT_PROVIDER: 'deepl', MT_KEY: 'k:fx' }).machine).toEqual({ provider: 'deepl', key: 'k:fx', url: undefined });
    expect(readEnvironment({ MT_PROVIDER: 'libretranslate', MT_URL: 'http://mt:5000' }).machine).toEqual({
      provider: 'libretranslate',
      url: 'http://mt:5000',
      key: undefined,
    });
  });

  it.each([
    [{ MT_PROVIDER: 'babel' }, 'MT_PROVIDER must be deepl or libretranslate (it is "babel")'],
    [{ MT_KEY: 'very-secret' }, 'MT_PROVIDER is not set though MT_URL or MT_KEY is: set it to deepl or libretranslate, or remove them'],
    [{ MT_PROVIDER: 'deepl' }, 'MT_KEY is not set: MT_PROVIDER=deepl needs the key of a DeepL API account'],
    [
      { MT_PROVIDER: 'libretranslate' },
      'MT_URL is not set: MT_PROVIDER=libretranslate needs the address of the server, for example MT_URL=http://localhost:5000',
    ],
    [
      { MT_PROVIDER: 'libretranslate', MT_URL: 'mt:5000' },
      'MT_URL must be an address with http or https, for example MT_URL=http://localhost:5000 (it is "mt:5000")',
    ],
  ])('says what is wrong with the machine in %o', (variables, message) => {
    expect(() => readEnvironment(variables)).toThrow(new ConfigurationError(message));
  });

  const addresses = 'use file:./data/cms.db, mongodb://HOST/NAME?replicaSet=NAME or mongodb+srv://HOST/NAME';
  it.each([
    [{ DATABASE_URI: 'mongo://x' }, `DATABASE_URI is no database address we know: ${addresses} (it is "mongo://x")`],
    [{ DATABASE_URI: 'file:' }, `DATABASE_URI names no file: ${addresses} (it is "file:")`],
    [{ DATABASE_URI: 'file::memory:' }, `DATABASE_URI names no file: ${addresses} (it is "file::memory:")`],
    [{ DATABASE_URI: 'file:cms?mode=memory' }, `DATABASE_URI names no file: ${addresses} (it is "file:cms?mode=memory")`],
    [{ DATABASE_URI: 'mongodb:///cms' }, `DATABASE_URI names no host: ${addresses} (it is "mongodb:///cms")`],
    [{ DATABASE_URI: 'mongodb://db' }, `DATABASE_URI names no database after the host: ${addresses} (it is "mongodb://db")`],
    [
      { DATABASE_URI: 'mongodb://ann:secret@db/cms' },
      'DATABASE_URI must name the replica set, for example ?replicaSet=rs0: publishing needs transactions, which a single MongoDB has not (it is "mongodb://…@db/cms")',
    ],
    [{ PORT: 'abc' }, 'PORT must be a whole number from 0 to 65535, for example PORT=3000 (it is "abc")'],
    [{ PORT: '70000' }, 'PORT must be a whole number from 0 to 65535, for example PORT=3000 (it is "70000")'],
    [
      { PUBLIC_URL: 'https://example.org/manual' },
      'PUBLIC_URL must be a host without a path: give the site a host of its own, for example PUBLIC_URL=https://manual.example.org (it is "https://example.org/manual")',
    ],
    [
      { PUBLIC_URL: 'manual.example.org' },
      'PUBLIC_URL must be an address with http or https, for example PUBLIC_URL=https://manual.example.org (it is "manual.example.org")',
    ],
    [
      { TRUST_PROXY: 'all' },
      'TRUST_PROXY must be how many proxies stand before the server (from 0 to 20), or their addresses, for example TRUST_PROXY=1 or TRUST_PROXY=10.0.0.0/8 (it is "all")',
    ],
    [{ ADMIN_EMAIL: 'anna' }, 'ADMIN_EMAIL must be an e-mail address, for example anna@example.org (it is "anna")'],
    [{ ADMIN_EMAIL: 'anna@example.org', ADMIN_PASSWORD: 'short' }, 'ADMIN_PASSWORD must have at least 10 characters'],
    [{ ADMIN_PASSWORD: 'long enough' }, 'ADMIN_PASSWORD is set but ADMIN_EMAIL is not: set both, or neither to get a random password'],
    [{ PAYLOAD_SECRET: 'abc' }, 'PAYLOAD_SECRET must have at least 32 characters; "openssl rand -hex 32" makes one'],
    [{ SMTP_URL: 'mail.example.org' }, 'SMTP_URL must start with smtp:// or smtps://, for example smtps://USER:PASSWORD@mail.example.org'],
    [{ S3_BUCKET: 'b', S3_ACCESS_KEY_ID: 'a' }, 'S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY belong together: set both, or neither'],
    [
      { S3_ENDPOINT: 'http://s3' },
      'S3_BUCKET is not set though other S3 settings are: name the bucket, or remove them to keep media in DATA_DIR',
    ],
    [{ STARTER_CONTENT: 'maybe' }, 'STARTER_CONTENT must be yes or no (it is "maybe")'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of silent, fatal, error, warn, info, debug, trace (it is "loud")'],
  ])('says in one line what is wrong with %o', (variables, line) => {
    expect(() => readEnvironment(variables)).toThrow(new ConfigurationError(line));
  });
});
