import { type ReactNode, useState } from 'react';
import type { DeskPerson } from '../../desk-contract.ts';
import { usePeople } from '../beside/use-people.ts';
import { useSetting } from '../desk-context.ts';
import { Dialog } from '../parts/dialog.tsx';

interface Props {
  readonly assignee: DeskPerson | null;
  readonly due: string | null;
  /** Resolves to a sentence about what went wrong, or undefined. */
  readonly onAssign: (person: string | null, due: string) => Promise<string | undefined>;
  readonly onClose: () => void;
}

/** Gives the document in this language to somebody, with a day; they get a letter. */
export function AssignDialog({ assignee, due, onAssign, onClose }: Props): ReactNode {
  const { say } = useSetting();
  const listed = usePeople(true).filter(({ mayWrite }) => mayWrite !== false);
  const [person, setPerson] = useState(assignee?.id ?? '');
  const [day, setDay] = useState(due?.slice(0, 10) ?? '');
  const [problem, setProblem] = useState<string | undefined>();
  const people = assignee === null || listed.some(({ id }) => id === assignee.id) ? listed : [assignee, ...listed];
  const assign = async () => {
    const trouble = await onAssign(person === '' ? null : person, day);
    setProblem(trouble);
    if (trouble === undefined) onClose();
  };
  return (
    <Dialog title={say('assign')} onClose={onClose}>
      <form
        className="desk__form"
        onSubmit={(event) => {
          event.preventDefault();
          void assign();
        }}
      >
        <label className="desk__field">
          {say('assign.person')}
          <select value={person} onChange={(event) => setPerson(event.target.value)}>
            <option value="">{say('assign.nobody')}</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="desk__field">
          {say('assign.due')}
          <input type="date" value={day} onChange={(event) => setDay(event.target.value)} />
        </label>
        {problem === undefined ? null : <p role="alert">{problem}</p>}
        <div className="desk__actions">
          <button type="submit" className="desk__button desk__button--main">
            {say('assign.save')}
          </button>
          <button type="button" className="desk__button" onClick={onClose}>
            {say('cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
