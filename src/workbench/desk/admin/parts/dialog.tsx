import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useSetting } from '../desk-context.ts';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A window over the desk: the browser keeps the focus inside and gives it back; Escape closes it. */
export function Dialog({ title, onClose, children }: Props): ReactNode {
  const { say } = useSetting();
  const ref = useRef<HTMLDialogElement>(null);
  const name = useId();
  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    dialog?.showModal();
    // A browser would begin with the button that closes it, and React's own autoFocus comes before the window is shown.
    dialog?.querySelector<HTMLElement>('form :is(input, textarea, select)')?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className="desk__dialog"
      aria-labelledby={name}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header>
        <h2 id={name}>{title}</h2>
        <button type="button" className="desk__button desk__button--quiet" onClick={onClose}>
          {say('close')}
        </button>
      </header>
      {children}
    </dialog>
  );
}
