import type { Assignment, Changed, DeskDocument, MachineChanged, Match, ReplaceRequest } from '../../desk-contract.ts';
import { useSetting } from '../desk-context.ts';
import type { Answer } from '../saving/desk-api.ts';
import type { Saver } from '../saving/saver.ts';

interface Around {
  readonly saver: Saver;
  readonly setSaid: (text: string) => void;
  readonly setDocument: (change: Partial<Pick<DeskDocument, 'assignee' | 'due' | 'published'>>) => void;
  readonly onChanged: (changed: Changed) => void;
  readonly onPublished: () => void;
}

/** An answer that is not what was asked for, as a sentence. */
export function useSentence(): (answer: Exclude<Answer<unknown>, { type: 'done' }>) => string {
  const { say } = useSetting();
  return (answer) => {
    switch (answer.type) {
      case 'refused':
        return answer.message === '' ? say('failed') : answer.message;
      case 'signedOut':
      case 'otherPerson':
        return say(`save.${answer.type}`);
      case 'unreachable':
        return say('unreachable');
    }
  };
}

/** What concerns the whole document. Whatever is unsaved goes first, so that nothing is overtaken. */
export function useDocumentDeeds({ saver, setSaid, setDocument, onChanged, onPublished }: Around) {
  const { say, ask, address } = useSetting();
  const sentence = useSentence();

  /** Asks an endpoint that answers with changed passages. */
  const change = async (path: string, body: unknown): Promise<string | undefined> => {
    await saver.flushAll();
    const answer = await ask<Changed & Partial<MachineChanged>>(address + path, { method: 'POST', body });
    if (answer.type !== 'done') return sentence(answer);
    onChanged(answer.value);
    const { passages, refused = 0, left = 0 } = answer.value;
    const said = [
      say('said.changed', { count: passages.length }),
      refused === 0 ? '' : say('said.machineRefused', { count: refused }),
      left === 0 ? '' : say('said.machineLeft', { count: left }),
    ];
    setSaid(said.filter((part) => part !== '').join(' · '));
    return undefined;
  };
  const tell = async (trouble: Promise<string | undefined>) => {
    const what = await trouble;
    if (what !== undefined) setSaid(what);
  };

  return {
    prefill: () => tell(change('/prefill', {})),
    machine: (keys?: readonly string[]) => tell(change('/machine', keys === undefined ? {} : { keys })),
    follow: (key: string) => tell(change('/follow', { key })),
    replaceAll: (request: ReplaceRequest) => change('/replace', request),
    publish: async (reason?: string): Promise<Answer<unknown>> => {
      await saver.flushAll();
      const { size } = saver.view().unsaved;
      // Readers would get the words before the last ones.
      if (size > 0) return { type: 'refused', status: 409, message: say('said.unsaved', { count: size }), body: null };
      const answer = await ask(`${address}/publish`, { method: 'POST', body: reason === undefined ? {} : { reason } });
      if (answer.type === 'done') {
        setDocument({ published: true });
        onPublished();
        setSaid(say('said.published'));
      }
      return answer;
    },
    assign: async (to: string | null, due: string) => {
      const answer = await ask<Assignment>(`${address}/assign`, { method: 'POST', body: { person: to, ...(due === '' ? {} : { due }) } });
      if (answer.type !== 'done') return sentence(answer);
      setDocument({ assignee: answer.value.assignee, due: answer.value.due });
      setSaid(say(`assign.letter.${answer.value.letter}`));
      return undefined;
    },
    correctMatch: async (match: Match, target: string | null) => {
      const answer = await ask(`/desk/memory/${match.unit}`, target === null ? { method: 'DELETE' } : { method: 'POST', body: { target } });
      setSaid(answer.type === 'done' ? say('said.memory') : sentence(answer));
    },
  };
}
