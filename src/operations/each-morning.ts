const hour = 60 * 60 * 1000;
const firstAfter = 10 * 60 * 1000;

/**
 * Runs work ten minutes after the start, and then every morning several times, so that what fails once, because a mail server is away, is
 * tried again before noon. Several servers may each do it: it must be safe to repeat. Never holds the process open.
 * @returns a function that ends it
 */
export function eachMorning(work: () => Promise<unknown>, onError: (error: unknown) => void): () => void {
  const run = () => {
    work().catch(onError);
  };
  const first = setTimeout(run, firstAfter).unref();
  const rounds = setInterval(() => {
    if (isMorning(new Date())) run();
  }, hour).unref();
  return () => {
    clearTimeout(first);
    clearInterval(rounds);
  };
}

/** From six to nine, by the server's clock (`TZ`). */
function isMorning(now: Date): boolean {
  return now.getHours() >= 6 && now.getHours() < 9;
}
