import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload';

interface Options {
  readonly payload: Payload;
  readonly user?: TypedUser | undefined;
  /** A request to go on with: its language, its person. */
  readonly req?: PayloadRequest | undefined;
}

/** A request of its own for a piece of work, as a person or as the house: what is noted with it, and its transaction, are no other's. */
export function requestOf({ payload, user, req: given }: Options): Promise<PayloadRequest> {
  const more = given === undefined ? {} : { req: { i18n: given.i18n, user: given.user, headers: given.headers } };
  return createLocalReq({ ...(user === undefined ? {} : { user }), ...more }, payload);
}
