import { useState } from 'react';
import type { Finding } from '../../../checks/finding.ts';
import type { Assignment, Changed, DeskDocument, DeskPassage, Match, ReplaceRequest, Saved } from '../../desk-contract.ts';
import { useSetting } from '../desk-context.ts';
import { mayApprove } from '../list/may-approve.ts';
import { nextToDo } from '../list/neighbours.ts';
import { type Answer, askDesk } from '../saving/desk-api.ts';
import type { OfferedText } from '../saving/offered-texts.ts';
import type { Wish } from '../saving/passage-save.ts';
import { useDocument } from './use-document.ts';
import { useHand } from './use-hand.ts';
import { useSaver } from './use-saver.ts';

/** Somebody else's copy of a passage, or the server's no; decided by the person. */
export interface Problem {
  readonly theirs?: DeskPassage;
  readonly refused?: string;
}

interface Start {
  readonly initial: DeskDocument;
  readonly first: DeskPassage | undefined;
  /** The last passage was approved, and the person may publish the language. */
  readonly onOfferPublish: () => void;
}

/** Everything the desk does, over the state it holds; the components only show and call. */
export function useDesk({ initial, first, onOfferPublish }: Start) {
  const { say, api, address, person } = useSetting();
  const { document, put, assign } = useDocument(initial);
  const [problems, setProblems] = useState<ReadonlyMap<string, Problem>>(new Map());
  const [said, setSaid] = useState('');
  const [version, setVersion] = useState(0);
  const [offersPublish, setOffersPublish] = useState(false);
  const [place] = useState(() => ({ person: person.id, kind: initial.kind, id: initial.id, locale: initial.locale }));

  const setProblem = (key: string, problem: Problem | null) =>
    setProblems((before) => {
      const after = new Map(before);
      if (problem === null) after.delete(key);
      else after.set(key, problem);
      return after;
    });
  const numberOf = (key: string) => document.passages.findIndex((passage) => passage.key === key) + 1;
  const arrived = ({ passage, totals, offerPublish }: Saved) => {
    put([passage], totals);
    setProblem(passage.key, null);
    setVersion((before) => before + 1);
    if (offerPublish) setOffersPublish(true);
  };

  const { saver, view } = useSaver(place, {
    onSaved: (saved, wish) => {
      arrived(saved);
      if (wish.deed === 'approve' && saved.offerPublish) onOfferPublish();
      if (wish.deed !== 'draft')
        setSaid(say('said.state', { number: numberOf(saved.passage.key), state: say(`state.${saved.passage.state}`) }));
    },
    onConflict: (key, { passage }) => {
      put([passage]);
      setProblem(key, { theirs: passage });
      setSaid(say('said.conflict', { number: numberOf(key) }));
    },
    onRefused: (key, message) => {
      const before = undone.get(key);
      if (before !== undefined) put([before]);
      setProblem(key, { refused: message === '' ? say('failed') : message });
      setSaid(say('said.refused', { number: numberOf(key), message }));
    },
  });
  /** Passages as they were before a deed was shown ahead of the server's answer. */
  const [undone] = useState(() => new Map<string, DeskPassage>());

  const held = useHand(first, saver);
  const { hand, take } = held;
  const passage = hand === null ? undefined : document.passages.find(({ key }) => key === hand.key);

  const goTo = (key: string) => {
    const next = document.passages.find((candidate) => candidate.key === key);
    if (next !== undefined) take(next);
  };
  const objectionTo = (deed: Wish['deed'], to: DeskPassage, text: string): string | undefined => {
    if (!document.may.write) return say('readOnly');
    if (text.trim() === '') return say('said.noText');
    if (deed === 'approve' && !mayApprove(document.may, to, person.id)) return say('notOwn');
    return problems.get(to.key)?.theirs === undefined ? undefined : say('said.conflict', { number: numberOf(to.key) });
  };
  /** Shows the state at once, sends, and goes on to what is next. */
  const finish = (deed: Exclude<Wish['deed'], 'draft'>, note?: string) => {
    if (passage === undefined || hand === null) return;
    const objection = objectionTo(deed, passage, hand.text);
    if (objection !== undefined) {
      setSaid(objection);
      return;
    }
    undone.set(passage.key, passage);
    void saver.do(passage.key, passage.base, held.wish(deed, note));
    const state = deed === 'approve' ? 'reviewed' : deed === 'confirm' ? 'needsReview' : 'draft';
    put([{ ...passage, target: hand.text, state, was: null }]);
    const review = deed !== 'confirm';
    const next = nextToDo(document.passages, passage.key, review) ?? (review ? undefined : nextToDo(document.passages, passage.key, false));
    if (next === undefined) setSaid(say(review ? 'said.reviewedAll' : 'said.doneAll'));
    else take(next);
  };

  /** Asks an endpoint that answers with changed passages; what is unsaved goes first, so that nothing is overtaken. */
  const change = async (path: string, body: unknown): Promise<string | undefined> => {
    await saver.flushAll();
    const answer = await askDesk<Changed>(api, address + path, { method: 'POST', body });
    if (answer.type !== 'done') return sentence(answer);
    put(answer.value.passages, answer.value.totals);
    setVersion((before) => before + 1);
    const mine = answer.value.passages.find(({ key }) => key === hand?.key);
    if (mine !== undefined && saver.unsaved(mine.key) === undefined) held.show(mine.target);
    setSaid(say('said.changed', { count: answer.value.passages.length }));
    return undefined;
  };
  const sentence = (answer: Exclude<Answer<unknown>, { type: 'done' }>): string => {
    switch (answer.type) {
      case 'refused':
        return answer.message === '' ? say('failed') : answer.message;
      case 'signedOut':
        return say('save.signedOut');
      case 'unreachable':
        return say('unreachable');
    }
  };
  const tell = async (trouble: Promise<string | undefined>) => {
    const what = await trouble;
    if (what !== undefined) setSaid(what);
  };

  return {
    ...held,
    document,
    passage,
    problems,
    said,
    setSaid,
    version,
    view,
    saver,
    place,
    offersPublish,
    goTo,
    finish,
    sentence,
    again: () => void saver.again(),
    prefill: () => tell(change('/prefill', {})),
    machine: (keys?: readonly string[]) => tell(change('/machine', keys === undefined ? {} : { keys })),
    follow: (key: string) => tell(change('/follow', { key })),
    replaceAll: (request: ReplaceRequest) => change('/replace', request),
    /** Ends a conflict with a text of the person's choice, or with the server's (null). */
    settle: (text: string | null) => {
      const theirs = passage === undefined ? undefined : problems.get(passage.key)?.theirs;
      if (theirs === undefined) return;
      setProblem(theirs.key, null);
      held.show(text ?? theirs.target);
      void saver.settle(theirs.key, theirs.base, text === null ? null : { text, deed: 'draft' });
      held.input.current?.focus();
    },
    /** Takes back texts of an earlier visit, over what the server has now (the person has seen the difference), and takes up the first. */
    restore: (offered: readonly OfferedText[]) => {
      for (const { kept, passage: into } of offered) void saver.do(into.key, into.base, { text: kept.text, deed: 'draft' });
      if (offered[0] !== undefined) take(offered[0].passage);
    },
    dismiss: async (finding: Finding, reason: string) => {
      if (passage === undefined) return;
      await saver.flush(passage.key);
      const answer = await askDesk<Saved>(api, `${address}/dismiss`, {
        method: 'POST',
        body: { key: passage.key, check: finding.check, reason },
      });
      if (answer.type === 'done') arrived(answer.value);
      setSaid(answer.type === 'done' ? say('said.dismissed') : sentence(answer));
    },
    publish: async (reason?: string) => {
      await saver.flushAll();
      const answer = await askDesk(api, `${address}/publish`, { method: 'POST', body: reason === undefined ? {} : { reason } });
      if (answer.type === 'done') {
        setOffersPublish(false);
        setSaid(say('said.published'));
      }
      return answer;
    },
    assign: async (to: string | null, due: string) => {
      const answer = await askDesk<Assignment>(api, `${address}/assign`, {
        method: 'POST',
        body: { person: to, ...(due === '' ? {} : { due }) },
      });
      if (answer.type !== 'done') return sentence(answer);
      assign(answer.value);
      setSaid(say(`assign.letter.${answer.value.letter}`));
      return undefined;
    },
    correctMatch: async (match: Match, target: string | null) => {
      const answer = await askDesk(
        api,
        `/desk/memory/${match.unit}`,
        target === null ? { method: 'DELETE' } : { method: 'POST', body: { target } },
      );
      setSaid(answer.type === 'done' ? say('said.memory') : sentence(answer));
    },
    countComments: (key: string, comments: number) => {
      const of = document.passages.find((candidate) => candidate.key === key);
      if (of !== undefined) put([{ ...of, comments }]);
    },
  };
}
