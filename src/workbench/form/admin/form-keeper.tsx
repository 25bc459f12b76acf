'use client';

import { Button, useTranslation } from '@payloadcms/ui';
import type { ReactNode } from 'react';
import { ConflictDialog } from './conflict-dialog.tsx';
import type { FormWords } from './form-words.ts';
import { useFormBase } from './use-form-base.ts';
import { useFormPlace } from './use-form-place.ts';
import { useKeptForm } from './use-kept-form.ts';
import { useRefusals } from './use-refusals.ts';
import './form.css';

interface Props {
  readonly words: FormWords;
  /** Whether the server keeps former versions of this kind; where it does not, the form sends the text that it was opened with. */
  readonly hasVersions: boolean;
}

/** Keeps what is typed until the server has it, and asks where somebody else changed the same. */
export function FormKeeper({ words, hasVersions }: Props): ReactNode {
  const { i18n } = useTranslation();
  const place = useFormPlace();
  const base = useFormBase(hasVersions);
  const kept = useKeptForm({ place, base, isBack: words['kept.back'] });
  const refusals = useRefusals({ base: base.current });
  const timeOf = (at: string) => new Date(at).toLocaleString(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      {kept.offered === undefined ? null : (
        <Notice
          id="form-kept"
          said={words['kept.offer'].replace('{time}', timeOf(kept.offered.at))}
          more={kept.isOlder ? words['kept.newer'] : undefined}
        >
          <Button id="form-kept-take" size="small" margin={false} onClick={kept.take}>
            {words['kept.take']}
          </Button>
          <Button id="form-kept-discard" buttonStyle="secondary" size="small" margin={false} onClick={kept.discard}>
            {words['kept.discard']}
          </Button>
        </Notice>
      )}
      {kept.isFull ? <Notice id="form-full" said={words['kept.full']} /> : null}
      {refusals.trouble === undefined ? null : (
        <Notice id="form-trouble" said={words[refusals.trouble]}>
          {refusals.trouble === 'signedOut' ? (
            <Button el="anchor" url={refusals.signIn} newTab size="small" margin={false}>
              {words.signIn}
            </Button>
          ) : null}
          <Button buttonStyle="secondary" size="small" margin={false} onClick={refusals.close}>
            {words.close}
          </Button>
        </Notice>
      )}
      {refusals.conflict === undefined ? null : (
        <ConflictDialog
          key={refusals.conflict.savedAt}
          conflict={refusals.conflict}
          words={words}
          timeOf={timeOf}
          onDecided={refusals.decide}
          onLater={refusals.close}
        />
      )}
    </>
  );
}

interface NoticeProps {
  readonly id: string;
  readonly said: string;
  readonly more?: string | undefined;
  readonly children?: ReactNode;
}

function Notice({ id, said, more, children }: NoticeProps): ReactNode {
  return (
    <section id={id} className="form-notice" role="status">
      <p>{said}</p>
      {more === undefined ? null : <p>{more}</p>}
      {children === undefined ? null : <div>{children}</div>}
    </section>
  );
}
