import { resolve } from 'node:path';
import { z } from 'zod';
import { ConfigurationError } from './configuration-error.ts';
import { databaseUri, fileDatabase } from './environment/database-uri.ts';
import { machineProviders, type MachineSettings, machineSettings } from './environment/machine-settings.ts';
import {
  emailAddress,
  httpAddress,
  nonEmpty,
  secret,
  siteAddress,
  smtpAddress,
  trustedProxies,
  wholeNumber,
  yesOrNo,
} from './environment/values.ts';
import { type TrustedProxies, trustNobody } from '@/people/requests/trusted-proxies.ts';

const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

/** Every variable that the server reads; README has the same list as a table and `.env.example` as a file. */
const schema = z.object({
  DATABASE_URI: databaseUri.optional(),
  DATA_DIR: nonEmpty.default('data'),
  PORT: wholeNumber({ from: 0, to: 65_535, example: 'PORT=3000' }).default(3000),
  HOST: nonEmpty.default('127.0.0.1'),
  PUBLIC_URL: siteAddress.optional(),
  TRUST_PROXY: trustedProxies.optional(),
  BACK_HOST: nonEmpty.default('127.0.0.1'),
  BACK_PORT: wholeNumber({ from: 0, to: 65_535, example: 'BACK_PORT=3001' }).default(0),
  BACK_URL: httpAddress('BACK_URL=http://127.0.0.1:3001').optional(),
  PAYLOAD_SECRET: secret.optional(),
  ADMIN_EMAIL: emailAddress.optional(),
  ADMIN_PASSWORD: z.string().min(10, 'must have at least 10 characters').optional(),
  SMTP_URL: smtpAddress.optional(),
  MAIL_FROM: emailAddress.default('cms@localhost.localdomain'),
  MAIL_FROM_NAME: nonEmpty.default('CoP manual'),
  S3_BUCKET: nonEmpty.optional(),
  S3_REGION: nonEmpty.default('us-east-1'),
  S3_ENDPOINT: httpAddress('S3_ENDPOINT=https://s3.example.org').optional(),
  S3_ACCESS_KEY_ID: nonEmpty.optional(),
  S3_SECRET_ACCESS_KEY: nonEmpty.optional(),
  MT_PROVIDER: z.enum(machineProviders, `must be ${machineProviders.join(' or ')}`).optional(),
  MT_URL: httpAddress('MT_URL=http://localhost:5000').optional(),
  MT_KEY: nonEmpty.optional(),
  STARTER_CONTENT: yesOrNo.default(true),
  BACKUP_BEFORE_MIGRATING: yesOrNo.default(true),
  VERSIONS_KEPT: wholeNumber({ from: 1, to: 10_000, example: 'VERSIONS_KEPT=20' }).default(20),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
});

/** What the environment says, checked and with its defaults filled in. */
export interface Environment {
  readonly databaseUri: string;
  /** Absolute folder of the generated secret, the SQLite file and, without S3, the uploaded media. */
  readonly dataDir: string;
  readonly port: number;
  readonly host: string;
  /** The address that people type, when it is not the server's own. */
  readonly publicUrl: string | undefined;
  /** Where the back listens, for fronts alone; port 0 is any free one. */
  readonly backHost: string;
  readonly backPort: number;
  /** Where a front that was started alone finds its back. */
  readonly backUrl: string | undefined;
  /** Whose X-Forwarded-For, -Proto and -Host count. */
  readonly trustProxy: TrustedProxies;
  readonly secret: string | undefined;
  readonly admin: { readonly email: string | undefined; readonly password: string | undefined };
  readonly mail: { readonly smtpUrl: string | undefined; readonly from: string; readonly fromName: string };
  readonly s3: S3Settings | undefined;
  /** Undefined where no machine translates. */
  readonly machine: MachineSettings | undefined;
  readonly starterContent: boolean;
  readonly versionsKept: number;
  /** Whether the database is copied into the data folder before a migration changes it. */
  readonly backupBeforeMigrating: boolean;
  readonly logLevel: (typeof logLevels)[number];
}

/** Where media lie when they do not lie in the data folder. Without keys the SDK's own chain of credentials is asked. */
export interface S3Settings {
  readonly bucket: string;
  readonly region: string;
  readonly endpoint: string | undefined;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
}

/**
 * Reads and checks the environment. An empty variable counts as one that is not set, as `.env` files leave them.
 * @throws ConfigurationError one line about the first variable that is wrong
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0]);
    throw new ConfigurationError(`${name} ${issue?.message ?? 'is wrong'}${shown(name, given[name])}`);
  }
  const values = parsed.data;
  if (values.ADMIN_PASSWORD !== undefined && values.ADMIN_EMAIL === undefined) {
    throw new ConfigurationError('ADMIN_PASSWORD is set but ADMIN_EMAIL is not: set both, or neither to get a random password');
  }
  const dataDir = resolve(values.DATA_DIR);
  return {
    databaseUri: values.DATABASE_URI ?? fileDatabase(dataDir),
    dataDir,
    port: values.PORT,
    host: values.HOST,
    publicUrl: values.PUBLIC_URL?.replace(/\/+$/, ''),
    backHost: values.BACK_HOST,
    backPort: values.BACK_PORT,
    backUrl: values.BACK_URL,
    trustProxy: values.TRUST_PROXY ?? trustNobody,
    secret: values.PAYLOAD_SECRET,
    admin: { email: values.ADMIN_EMAIL, password: values.ADMIN_PASSWORD },
    mail: { smtpUrl: values.SMTP_URL, from: values.MAIL_FROM, fromName: values.MAIL_FROM_NAME },
    s3: s3Settings(values),
    machine: machineSettings(values),
    starterContent: values.STARTER_CONTENT,
    versionsKept: values.VERSIONS_KEPT,
    backupBeforeMigrating: values.BACKUP_BEFORE_MIGRATING,
    logLevel: values.LOG_LEVEL,
  };
}

function s3Settings(values: z.infer<typeof schema>): S3Settings | undefined {
  const { S3_BUCKET: bucket, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = values;
  if ((accessKeyId === undefined) !== (secretAccessKey === undefined)) {
    throw new ConfigurationError('S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY belong together: set both, or neither');
  }
  if (bucket === undefined) {
    if (values.S3_ENDPOINT !== undefined || accessKeyId !== undefined) {
      throw new ConfigurationError(
        'S3_BUCKET is not set though other S3 settings are: name the bucket, or remove them to keep media in DATA_DIR',
      );
    }
    return undefined;
  }
  const credentials = accessKeyId !== undefined && secretAccessKey !== undefined ? { accessKeyId, secretAccessKey } : undefined;
  return { bucket, region: values.S3_REGION, endpoint: values.S3_ENDPOINT, credentials };
}

/** The offending value, unless it may hold a password or a key: those never reach a terminal or a log. */
function shown(name: string, value: string | undefined): string {
  if (value === undefined || /SECRET|PASSWORD|KEY|SMTP/.test(name)) return '';
  return ` (it is "${value.replace(/\/\/[^@/]*@/, '//…@').slice(0, 80)}")`;
}
