import { z } from 'zod';

/** What each running server says of itself in the database, every ten seconds. */
export const serverRow = z.object({
  /** Random, for each start. */
  id: z.string(),
  host: z.string(),
  pid: z.number(),
  /** See `dataFolderId`. */
  dataFolder: z.string(),
  uploads: z.enum(['folder', 'bucket']),
  /** ISO 8601, by the server's own clock. */
  at: z.string(),
});

export type ServerRow = z.infer<typeof serverRow>;

/** Where it stands in Payload's key-value store. */
export const serverKey = (id: string): string => `server.${id}`;
