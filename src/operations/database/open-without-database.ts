import { type BasePayload, getPayload } from 'payload';

const addresses = { sqlite: 'file:never-opened.db', mongodb: 'mongodb://never-opened/cms' } as const;

/** The product as it would be on a database, for looking at its schema; nothing is connected. */
export async function openWithoutDatabase(database: keyof typeof addresses): Promise<BasePayload> {
  process.env['PAYLOAD_MIGRATING'] = 'true';
  const { composeConfig } = await import('../../../payload.config.ts');
  const config = await composeConfig({ databaseUri: addresses[database], secret: 'no-secret-needed' });
  return getPayload({ config, key: addresses[database], disableDBConnect: true, disableOnInit: true });
}
