/** Milliseconds; longer than the front and the back together need at the most to answer what is under way. */
const patience = 55_000;

/**
 * Ends the process in order on Ctrl-C and on the signal of a service manager: what is being answered is answered, the
 * database closed. After a while it ends all the same.
 */
export function stopOnSignal(close: () => Promise<void>): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals) => {
    // A terminal and npm send the same signal together; once is enough.
    if (stopping) return;
    stopping = true;
    console.info(`  stopping (${signal}) …`);
    setTimeout(() => process.exit(1), patience).unref();
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('SIGHUP', stop);
}
