const day = 24 * 60 * 60 * 1000;
const firstAfter = 10 * 60 * 1000;

/**
 * Runs a piece of housekeeping ten minutes after the start and then daily, never twice at once and never holding the
 * process open. Several servers may each do it: it must be safe to repeat.
 * @returns a function that ends it
 */
export function onceADay(work: () => Promise<unknown>, onError: (error: unknown) => void): () => void {
  const run = () => {
    work().catch(onError);
  };
  const first = setTimeout(run, firstAfter).unref();
  const daily = setInterval(run, day).unref();
  return () => {
    clearTimeout(first);
    clearInterval(daily);
  };
}
