import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
  type TypedUser,
} from 'payload';

interface Options {
  readonly payload: Payload;
  readonly user?: TypedUser | undefined;
  /** A request to go on with: its language, its person. */
  readonly req?: PayloadRequest | undefined;
}

/** Does everything or nothing: what `work` writes with its request is undone when it throws. */
export async function inTransaction<Result>(
  { payload, user, req: given }: Options,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  const req = await createLocalReq(
    {
      ...(user === undefined ? {} : { user }),
      ...(given === undefined ? {} : { req: { i18n: given.i18n, user: given.user, headers: given.headers } }),
    },
    payload,
  );
  const owns = await initTransaction(req);
  try {
    const result = await work(req);
    if (owns) await commitTransaction(req);
    return result;
  } catch (error) {
    if (owns) await killTransaction(req);
    throw error;
  }
}
