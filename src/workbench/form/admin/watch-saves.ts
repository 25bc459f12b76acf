/** A request that stores a form, and what came of it. */
export interface SaveAnswer {
  readonly url: string;
  readonly method: string;
  readonly body: FormData;
  /** Undefined where no answer came. */
  readonly answer: Response | undefined;
}

type Listener = (save: SaveAnswer) => void;

const listeners = new Set<Listener>();

let isWatching = false;

/**
 * Tells of each answer to a form's save. Payload's form (3.90) reads the answer itself and gives it to nobody, so that what a refusal says
 * beside its message is lost; it calls the window's `fetch` by name, which is where this listens.
 */
export function watchSaves(listener: Listener): () => void {
  watch();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function watch(): void {
  if (isWatching) return;
  isWatching = true;
  const bare = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const { body, method = 'GET' } = init ?? {};
    if (typeof input !== 'string' || !(body instanceof FormData)) return bare(input, init);
    const tell = (answer: Response | undefined) => {
      for (const listener of listeners) listener({ url: input, method: method.toUpperCase(), body, answer });
    };
    try {
      const answer = await bare(input, init);
      tell(answer.clone());
      return answer;
    } catch (error) {
      tell(undefined);
      throw error;
    }
  };
}
