import type { BackHealth } from '../health/back-health.ts';
import { healthAnswer, type HealthQuestion } from '../health/health-answer.ts';
import type { BackClient } from './back-client.ts';

interface HealthInput {
  /** Newest cursor that this process has taken in. */
  readonly taken: () => number;
  /** Newest cursor of the database. */
  readonly head: () => Promise<number>;
  readonly client: BackClient;
}

const questions: Readonly<Record<string, HealthQuestion>> = {
  '/api/health': 'health',
  '/api/health/alive': 'alive',
  '/api/health/write': 'write',
};

/** Milliseconds that a health check waits for anything: whoever asks wants an answer within a second. */
const patience = 900;

/** Answers `/api/health` and what is below it (`health-answer.ts`). */
export function readHealth({ taken, head, client }: HealthInput) {
  return async (path: string): Promise<{ readonly status: number; readonly body: object }> => {
    const question = Object.hasOwn(questions, path) ? questions[path] : undefined;
    if (question === undefined) return { status: 404, body: { error: `Ask one of ${Object.keys(questions).join(', ')}.` } };
    const [newest, back] = await Promise.all([within(head), within(() => askBack(client))]);
    return healthAnswer({ question, front: { taken: taken(), head: newest }, back });
  };
}

async function askBack(client: BackClient): Promise<BackHealth> {
  const { text } = await client.ask('health', {}, patience);
  return JSON.parse(text) as BackHealth;
}

/** What is not there in time counts as not there. */
async function within<T>(ask: () => Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      resolve(undefined);
    }, patience);
  });
  try {
    return await Promise.race([ask(), late]);
  } catch {
    // A health check tells of failures, it does not have them.
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
