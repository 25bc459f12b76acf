import { useCallback, useEffect, useState } from 'react';
import type { Beside } from '../../desk-contract.ts';
import { useSetting } from '../desk-context.ts';

interface Besides {
  /** Undefined until it has come, and where it could not. */
  readonly beside: Beside | undefined;
  readonly put: (key: string, beside: Beside) => void;
  /** Asks again for the passage open. */
  readonly refresh: () => void;
}

/** What stands beside the passage open. What was seen before is shown at once and asked for again when something was saved since (`version`). */
export function useBeside(key: string | null, version: number): Besides {
  const { ask, address } = useSetting();
  const [known, setKnown] = useState<ReadonlyMap<string, Beside>>(new Map());
  const [times, setTimes] = useState(0);
  const put = useCallback((of: string, beside: Beside) => setKnown((before) => new Map(before).set(of, beside)), []);
  useEffect(() => {
    if (key === null) return;
    let isHere = true;
    // Whoever leafs through quickly asks for nothing on the way.
    const timer = setTimeout(() => {
      void ask<Beside>(`${address}/passage?key=${encodeURIComponent(key)}`).then((answer) => {
        if (isHere && answer.type === 'done') put(key, answer.value);
      });
    }, 120);
    return () => {
      isHere = false;
      clearTimeout(timer);
    };
  }, [key, version, times, ask, address, put]);
  return { beside: key === null ? undefined : known.get(key), put, refresh: () => setTimes((before) => before + 1) };
}
