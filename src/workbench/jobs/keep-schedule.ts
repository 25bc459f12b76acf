import { setTimeout as pause } from 'node:timers/promises';
import type { Payload } from 'payload';
import { publishDue } from './publish-due.ts';
import { takeDownDue } from './take-down-due.ts';
import { Tries } from './tries.ts';

interface KeepInput {
  payload: Payload;
  /** In milliseconds. */
  every: number;
  signal: AbortSignal;
}

/** Publishes and takes down what is due for as long as the process lives. What fails is logged with its reason, told to people once, and tried again with growing pauses. */
export async function keepSchedule({ payload, every, signal }: KeepInput): Promise<void> {
  const [tries, triesToTakeDown] = [new Tries(), new Tries()];
  while (!signal.aborted) {
    try {
      for (const { kind, id, locale, failure } of await publishDue({ payload, now: new Date(), tries })) {
        if (failure === undefined) payload.logger.info(`published ${kind}/${id} in ${locale}, as scheduled`);
        else payload.logger.warn(`could not publish ${kind}/${id} in ${locale} as scheduled: ${failure}`);
      }
      for (const { kind, id, locale, failure } of await takeDownDue({ payload, now: new Date(), tries: triesToTakeDown })) {
        if (failure === undefined) payload.logger.info(`took ${kind}/${id} in ${locale} off the site, as scheduled`);
        else payload.logger.warn(`could not take ${kind}/${id} in ${locale} off the site as scheduled: ${failure}`);
      }
    } catch (error) {
      payload.logger.error({ err: error, msg: 'could not look for scheduled publications; trying again' });
    }
    await pause(every, undefined, { signal, ref: false }).catch(() => undefined);
  }
}
