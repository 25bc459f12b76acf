import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useSetting } from '../desk-context.ts';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  /** Names what the window asks for; where that changes it begins anew. */
  readonly step?: string;
  readonly children: ReactNode;
}

/**
 * A window over the desk. It begins at its first field or, without one, at its main button; the browser keeps the focus inside and gives it
 * back; Escape closes it.
 */
export function Dialog({ title, onClose, step, children }: Props): ReactNode {
  const { say } = useSetting();
  const ref = useRef<HTMLDialogElement>(null);
  const name = useId();
  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useEffect(() => {
    // A browser would begin with the button that closes it, and React's own autoFocus comes before the window is shown.
    const field = ref.current?.querySelector<HTMLElement>('form :is(input, textarea, select)');
    (field ?? ref.current?.querySelector<HTMLElement>('.desk__button--main'))?.focus();
  }, [step]);
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
