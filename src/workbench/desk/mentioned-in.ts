import type { PayloadRequest } from 'payload';
import { staff } from '../letters/staff.ts';

/** The people whom a comment names, `@[Name](id)`, by their ids; only who works here counts. */
export async function mentionedIn(req: PayloadRequest, text: string): Promise<readonly string[]> {
  const named = [...text.matchAll(/@\[[^\]]+\]\(([^)]+)\)/g)].flatMap(([, id]) => id ?? []);
  return (await staff(req, named)).map(({ id }) => id);
}
