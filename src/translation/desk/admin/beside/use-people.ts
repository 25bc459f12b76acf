import { useEffect, useState } from 'react';
import type { DeskPerson } from '../../desk-contract.ts';
import { useSetting } from '../desk-context.ts';
import { askDesk } from '../saving/desk-api.ts';

/** The people who work on this language, asked once when they are `wanted`; none until then, and none when that failed. */
export function usePeople(wanted: boolean): readonly DeskPerson[] {
  const { api, locale } = useSetting();
  const [people, setPeople] = useState<readonly DeskPerson[] | null>(null);
  useEffect(() => {
    if (!wanted || people !== null) return;
    let isHere = true;
    void askDesk<readonly DeskPerson[]>(api, `/desk/people?locale=${locale}`).then((answer) => {
      if (isHere && answer.type === 'done') setPeople(answer.value);
    });
    return () => {
      isHere = false;
    };
  }, [wanted, people, api, locale]);
  return people ?? [];
}
