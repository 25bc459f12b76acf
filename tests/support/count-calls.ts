import { type DatabaseCall, databaseCalls } from '@/operations/database/database-calls.ts';

/** Does something, and names each call that reached the database meanwhile, in order: `chapters findOne`. */
export async function countCalls(work: () => Promise<unknown>): Promise<string[]> {
  const calls: string[] = [];
  const note = (call: unknown): void => {
    const { kind, method } = call as DatabaseCall;
    calls.push(`${kind} ${method}`);
  };
  databaseCalls.subscribe(note);
  try {
    await work();
  } finally {
    databaseCalls.unsubscribe(note);
  }
  return calls;
}
