import { useEffect, useState } from 'react';
import type { DeskPerson } from '../../desk-contract.ts';
import { useSetting } from '../desk-context.ts';

/** The people who work on this language, asked once when they are `wanted`; none until then, and none when that failed. */
export function usePeople(wanted: boolean): readonly DeskPerson[] {
  const { ask, locale } = useSetting();
  const [people, setPeople] = useState<readonly DeskPerson[] | null>(null);
  useEffect(() => {
    if (!wanted || people !== null) return;
    let isHere = true;
    void ask<readonly DeskPerson[]>(`/desk/people?locale=${locale}`).then((answer) => {
      if (isHere && answer.type === 'done') setPeople(answer.value);
    });
    return () => {
      isHere = false;
    };
  }, [wanted, people, ask, locale]);
  return people ?? [];
}
