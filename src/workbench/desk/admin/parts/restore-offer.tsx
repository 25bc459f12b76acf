import { type ReactNode, useId } from 'react';
import { useSetting } from '../desk-context.ts';
import type { KeptText } from '../saving/kept-texts.ts';
import type { OfferedText } from '../saving/offered-texts.ts';
import { Difference } from './difference.tsx';
import { When } from './when.tsx';

interface Props {
  readonly offered: readonly OfferedText[];
  /** Texts of passages that are no longer in the document. */
  readonly lost: readonly KeptText[];
  readonly onRestore: (offered: readonly OfferedText[]) => void;
  readonly onDiscard: (texts: readonly KeptText[]) => void;
}

/** Texts of an earlier visit that the server never got: each against what stands there now, to be taken back or let go. */
export function RestoreOffer({ offered, lost, onRestore, onDiscard }: Props): ReactNode {
  const { say, targetTag } = useSetting();
  const name = useId();
  if (offered.length + lost.length === 0) return null;
  return (
    <section className="desk__restore" aria-labelledby={name}>
      <h2 id={name}>{say('restore')}</h2>
      <ul className="desk__found">
        {offered.map((offer) => (
          <li key={`${offer.kept.key} ${offer.kept.tab ?? ''}`}>
            <p className="desk__match-head">
              {offer.passage.place} · <When at={offer.kept.at} />
              {offer.isNewer ? ` · ${say('restore.newer')}` : null}
              {offer.sourceChanged ? ` · ${say('restore.sourceChanged')}` : null}
            </p>
            <Difference before={offer.passage.target} after={offer.kept.text} lang={targetTag} />
            <div className="desk__actions">
              <button type="button" className="desk__button" onClick={() => onRestore([offer])}>
                {say('restore.take')}
              </button>
              <button type="button" className="desk__button desk__button--quiet" onClick={() => onDiscard([offer.kept])}>
                {say('restore.discard')}
              </button>
            </div>
          </li>
        ))}
        {lost.map((text) => (
          <li key={`${text.key} ${text.tab ?? ''}`}>
            <p className="desk__match-head">
              {say('restore.gone')} · <When at={text.at} />
            </p>
            <p lang={targetTag}>{text.text}</p>
            <button type="button" className="desk__button desk__button--quiet" onClick={() => onDiscard([text])}>
              {say('restore.discard')}
            </button>
          </li>
        ))}
      </ul>
      {offered.length > 1 ? (
        <button type="button" className="desk__button desk__button--main" onClick={() => onRestore(newestOfEach(offered))}>
          {say('restore.all')}
        </button>
      ) : null}
    </section>
  );
}

/** Two tabs may have kept a text for the same passage; they come with the oldest first. */
function newestOfEach(offered: readonly OfferedText[]): readonly OfferedText[] {
  return [...new Map(offered.map((offer) => [offer.kept.key, offer])).values()];
}
