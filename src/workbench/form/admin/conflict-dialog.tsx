'use client';

import { Button } from '@payloadcms/ui';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { SaidConflict, SaidPlace, Side } from './conflict.ts';
import type { FormWords } from './form-words.ts';

interface Props {
  readonly conflict: SaidConflict;
  readonly words: FormWords;
  readonly timeOf: (at: string) => string;
  readonly onDecided: (sides: Readonly<Record<string, Side>>) => void;
  readonly onLater: () => void;
}

/** Both texts of each place that two people changed; nothing is saved before each is decided. */
export function ConflictDialog({ conflict: { savedAt, savedBy, conflicts }, words, timeOf, onDecided, onLater }: Props): ReactNode {
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>({});
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    ref.current?.showModal();
  }, []);
  const said = savedBy === undefined ? words['conflict.saved'] : words['conflict.savedBy'].replace('{name}', savedBy);
  // Outside the form, so that Enter in here is not a save of it.
  return createPortal(
    <dialog ref={ref} id="form-conflict" className="form-conflict" aria-labelledby="form-conflict-title" onCancel={onLater}>
      <h2 id="form-conflict-title">{words['conflict.title']}</h2>
      <p>
        {said.replace('{time}', timeOf(savedAt))} {words['conflict.ask']}
      </p>
      {conflicts.map((place) => (
        <Place
          key={place.path}
          place={place}
          words={words}
          side={sides[place.path]}
          onChoose={(side) => {
            setSides({ ...sides, [place.path]: side });
          }}
        />
      ))}
      <footer>
        <Button
          id="form-conflict-save"
          margin={false}
          disabled={conflicts.some(({ path }) => sides[path] === undefined)}
          onClick={() => {
            onDecided(sides);
          }}
        >
          {words['conflict.save']}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onLater}>
          {words['conflict.later']}
        </Button>
      </footer>
    </dialog>,
    document.body,
  );
}

interface PlaceProps {
  readonly place: SaidPlace;
  readonly words: FormWords;
  readonly side: Side | undefined;
  readonly onChoose: (side: Side) => void;
}

function Place({ place: { path, label, base, theirs, yours }, words, side, onChoose }: PlaceProps): ReactNode {
  const texts = { theirs, mine: yours };
  return (
    <fieldset>
      <legend>{label}</legend>
      {base === '' ? null : (
        <details>
          <summary>{words['conflict.before']}</summary>
          <p>{base}</p>
        </details>
      )}
      <div className="form-conflict__sides">
        {(['theirs', 'mine'] as const).map((name) => (
          <label key={name}>
            <span>
              <input
                type="radio"
                name={path}
                value={name}
                checked={side === name}
                onChange={() => {
                  onChoose(name);
                }}
              />{' '}
              {words[`conflict.${name}`]}
            </span>
            {texts[name] === '' ? <em>{words['conflict.none']}</em> : <span className="form-conflict__text">{texts[name]}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
