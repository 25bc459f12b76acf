/** Milliseconds. The driver's own are 30,000 for finding a server and none at all for an answer: nobody waits that long for a page. */
const patience = {
  /** Until a server is found that takes writes; an election takes some seconds. */
  serverSelectionTimeoutMS: 3_000,
  /** For a connection, and for the answer of the driver's own look at each server. */
  connectTimeoutMS: 2_000,
  /** Between two looks, by which a server that has frozen is noticed. */
  heartbeatFrequencyMS: 2_000,
  /** For a connection of the pool to become free. */
  waitQueueTimeoutMS: 5_000,
  /** For an answer from a server that is there. Building an index at the start may take long, a query may not. */
  socketTimeoutMS: 20_000,
};

/** How long the driver waits for MongoDB; what the address itself says goes before. Pure. */
export function mongoPatience(url: string): Partial<typeof patience> {
  const query = new URLSearchParams(url.split('?', 2)[1] ?? '');
  const named = new Set([...query.keys()].map((name) => name.toLowerCase()));
  return Object.fromEntries(Object.entries(patience).filter(([name]) => !named.has(name.toLowerCase())));
}
