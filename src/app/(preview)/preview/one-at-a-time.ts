const busy = new Set<string>();

/**
 * Does one piece of work for each person at a time: who types faster than pages are made asks again with what they have then.
 * @returns undefined while another is under way
 */
export async function oneAtATime<T>(person: string, work: () => Promise<T>): Promise<T | undefined> {
  if (busy.has(person)) return undefined;
  busy.add(person);
  try {
    return await work();
  } finally {
    busy.delete(person);
  }
}
