import { useCallback, useLayoutEffect, useRef } from 'react';

/** A function that stays the same from one rendering to the next and does what the last rendering's did; for rows that must not be drawn anew. */
export function useLatest<A extends readonly unknown[], R>(act: (...given: A) => R): (...given: A) => R {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...given: A) => latest.current(...given), []);
}
