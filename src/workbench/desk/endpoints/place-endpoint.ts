import type { Endpoint } from 'payload';
import type { z } from 'zod';
import { type DeskPlace, deskPlace } from '../place.ts';
import { type DeskCall, deskEndpoint } from './desk-endpoint.ts';

interface PlaceEndpoint<Schema extends z.ZodType> {
  /** The last part of `/desk/:kind/:id/:locale/…`; empty for the document itself. */
  readonly name: string;
  readonly method: 'get' | 'post';
  readonly input: Schema;
  readonly answer: (call: DeskCall<z.output<Schema>> & { readonly place: DeskPlace }) => Promise<unknown>;
}

/** An endpoint about one document in one language. */
export function placeEndpoint<Schema extends z.ZodType>({ name, method, input, answer }: PlaceEndpoint<Schema>): Endpoint {
  return deskEndpoint({
    path: `/:kind/:id/:locale${name === '' ? '' : `/${name}`}`,
    method,
    input,
    answer: (call) => {
      const { req, parameter } = call;
      const place = deskPlace(req, { kind: parameter('kind'), id: parameter('id'), locale: parameter('locale') });
      return answer({ ...call, place });
    },
  });
}
