import { type RefObject, useEffect, useState } from 'react';

/** CSS pixels that the desk itself needs for a third column; the admin's menu may take some of the window. */
const enough = 980;

/** Whether there is room for a column beside the texts; undefined before that was measured. */
export function useWide(desk: RefObject<HTMLElement | null>): boolean | undefined {
  const [isWide, setIsWide] = useState<boolean | undefined>();
  useEffect(() => {
    const { current } = desk;
    if (current === null) return;
    const observer = new ResizeObserver(([entry]) => setIsWide((entry?.contentRect.width ?? 0) >= enough));
    observer.observe(current);
    return () => observer.disconnect();
  }, [desk]);
  return isWide;
}
