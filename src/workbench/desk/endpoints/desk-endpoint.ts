import { APIError, type Endpoint, type PayloadRequest, type TypedUser } from 'payload';
import type { z } from 'zod';
import { refusal } from '@/access/documents/refuse.ts';
import { type Person, personOf } from '@/access/person.ts';
import { maySeeDesk } from '../desk-rights.ts';
import { personHeader } from '../person-header.ts';
import { readInput } from './read-input.ts';

/** A question to the desk by somebody who works here. */
export interface DeskCall<Input> {
  readonly req: PayloadRequest;
  readonly user: TypedUser;
  readonly person: Person;
  /** The body, or for GET and DELETE the query string. */
  readonly input: Input;
  /** A parameter of the path. */
  readonly parameter: (name: string) => string;
}

interface DeskEndpoint<Schema extends z.ZodType> {
  /** Below `/desk`. */
  readonly path: string;
  readonly method: 'get' | 'post' | 'delete';
  readonly input: Schema;
  /** What is answered as JSON; a Response where it has another status than 200. */
  readonly answer: (call: DeskCall<z.output<Schema>>) => Promise<unknown>;
}

/**
 * An endpoint of the desk: for staff alone (401 for nobody and for another than the page was opened for, 403 for programs), input narrowed before anything is done (400, 413, 415), every
 * answer and refusal `no-store`. That a request comes from our own pages is Payload's matter: with a cookie it believes only the configured
 * origin, and only JSON is read, which no form of another site can send.
 */
export function deskEndpoint<Schema extends z.ZodType>({ path, method, input, answer }: DeskEndpoint<Schema>): Endpoint {
  return {
    path: `/desk${path}`,
    method,
    handler: async (req) => {
      try {
        const { user } = req;
        if (user === null) throw refusal({ req, key: 'desk.error.signIn', status: 401, data: { code: 'signIn' } });
        if (isMeantForAnother(req)) throw refusal({ req, key: 'desk.error.otherPerson', status: 401, data: { code: 'otherPerson' } });
        const person = personOf(user);
        if (!maySeeDesk(person)) throw refusal({ req, key: 'desk.error.staff', data: { code: 'notAllowed' } });
        const parameter = (name: string) => {
          const value = req.routeParams?.[name];
          return typeof value === 'string' ? value : '';
        };
        const given = await answer({ req, user, person, parameter, input: await readInput(req, method, input) });
        return given instanceof Response ? given : Response.json(given, { headers: noStore });
      } catch (error) {
        return refusalOf(error);
      }
    },
  };
}

/** The page was opened by one person, and another has signed in in that browser since. Who sends no header is a program of their own. */
function isMeantForAnother({ headers, user }: PayloadRequest): boolean {
  const meant = headers.get(personHeader);
  return meant !== null && meant !== String(user?.id);
}

export const noStore = { 'cache-control': 'no-store' };

/** What a person may read of an error, as JSON; others are Payload's to log and to keep to itself. */
function refusalOf(error: unknown): Response {
  if (!(error instanceof APIError) || !error.isPublic) throw error;
  const { message, status } = error;
  const data: unknown = error.data;
  const told = typeof data === 'object' && data !== null ? { code: codeOf(status), ...data } : { code: codeOf(status) };
  return Response.json({ errors: [{ message, data: told }] }, { status, headers: noStore });
}

function codeOf(status: number): string {
  return status === 403 ? 'notAllowed' : status === 404 ? 'notFound' : status === 409 ? 'conflict' : 'refused';
}
