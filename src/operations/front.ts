import pino from 'pino';
import { sessionSecret } from '@/people/requests/session-secret.ts';
import { frontToken } from '@/server/between.ts';
import { startFront } from '@/server/front/start-front.ts';
import { sayReady, stopInOrder } from '@/server/watch/under-watch.ts';
import { ConfigurationError } from './configuration-error.ts';
import { readEnvironment } from './environment.ts';
import { loggerOptions } from './logger.ts';
import { runScript } from './run-script.ts';
import { listenError } from './setup/check-port.ts';
import { prepareData } from './setup/prepare-data.ts';

/** `node scripts/run.mjs front`: what readers and programs meet. Under `npm start` it is told where the back is; alone, BACK_URL says so. */
await runScript(async () => {
  const environment = readEnvironment(process.env);
  const { databaseUri, port, host, publicUrl, backUrl, logLevel } = environment;
  if (process.send === undefined && backUrl === undefined) {
    throw new ConfigurationError('BACK_URL is not set: a front alone must know its back, for example BACK_URL=http://127.0.0.1:3001');
  }
  const secret = await prepareData(environment);
  const front = await startFront({
    databaseUri,
    token: frontToken(secret),
    sessionSecret: sessionSecret(secret),
    trustProxy: environment.trustProxy,
    port,
    hostname: host,
    ...(publicUrl === undefined ? {} : { publicUrl: new URL(publicUrl) }),
    ...(backUrl === undefined ? {} : { backUrl }),
    dev: process.env.NODE_ENV === 'development',
    log: pino(loggerOptions(logLevel)),
  }).catch((error: unknown) => {
    throw listenError({ port, host, error });
  });
  stopInOrder({
    close: () => front.close(),
    onMessage: (message) => {
      if ('back' in message) front.useBack(message.back ?? undefined);
    },
  });
  sayReady(front.url);
});
