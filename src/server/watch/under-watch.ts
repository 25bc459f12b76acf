/** What a watching process says to the one it watches. */
export type WatchMessage = { readonly stop: true } | { readonly back: string | null };

interface UnderWatch {
  /** Ends what the process does; what is under way is answered first. */
  readonly close: () => Promise<void>;
  readonly onMessage?: (message: WatchMessage) => void;
}

/** Milliseconds until the process ends all the same. */
const patience = 25_000;

/**
 * Ends this process in order: when the one that watches it says so or is gone, or, where nobody watches, on the signals of
 * a terminal or a service manager.
 */
export function stopInOrder({ close, onMessage }: UnderWatch): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), patience).unref();
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  const isWatched = process.send !== undefined;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, isWatched ? () => undefined : stop);
  process.on('disconnect', stop);
  // Its own wish to be started anew, as when the database file became one of another version.
  process.on('SIGUSR2', stop);
  process.on('message', (message: WatchMessage) => {
    if ('stop' in message) stop();
    else onMessage?.(message);
  });
}

/** Tells whoever watches where this process answers. */
export function sayReady(url: string): void {
  process.send?.({ ready: url });
}
