'use client';

import { type ReactNode, useEffect } from 'react';

/**
 * Payload's own questions begin at the button that answers them, and not at the one that takes them back: their focus trap takes its first
 * button, unless something in the window has the focus already.
 */
export function MainButtonFirst({ children }: { readonly children: ReactNode }): ReactNode {
  useEffect(() => {
    let begun: HTMLElement | null = null;
    const observer = new MutationObserver(() => {
      const main = document.querySelector<HTMLElement>('dialog #confirm-action, [role=dialog] #confirm-action');
      if (main !== begun) main?.focus();
      begun = main;
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
    };
  }, []);
  return children;
}
