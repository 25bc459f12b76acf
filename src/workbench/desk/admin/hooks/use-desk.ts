import { useState } from 'react';
import type { Finding } from '@/translation/checks/finding.ts';
import type { DeskDocument, DeskPassage, Saved } from '../../desk-contract.ts';
import { useSetting } from '../desk-context.ts';
import { mayApprove } from '../list/may-approve.ts';
import { nextToDo } from '../list/neighbours.ts';
import type { OfferedText } from '../saving/offered-texts.ts';
import type { Edit } from '../saving/passage-save.ts';
import { useDocumentDeeds, useSentence } from './use-document-deeds.ts';
import { useDocument } from './use-document.ts';
import { useOpenText } from './use-open-text.ts';
import { useSaid } from './use-said.ts';
import { useSaver } from './use-saver.ts';

/** Somebody else's copy of a passage, the server's no, or a source that changed under the person's hands; decided by the person. */
export interface Problem {
  readonly theirs?: DeskPassage;
  readonly refused?: string;
  readonly sourceChanged?: true;
}

interface Start {
  readonly initial: DeskDocument;
  readonly first: DeskPassage | undefined;
  /** The last passage was approved, and the person may publish the language. */
  readonly onOfferPublish: () => void;
}

/** Everything the desk does, over the state it holds; the components only show and call. */
export function useDesk({ initial, first, onOfferPublish }: Start) {
  const { say, ask, address, person } = useSetting();
  const { document, put, set } = useDocument(initial);
  const [problems, setProblems] = useState<ReadonlyMap<string, Problem>>(new Map());
  const { said, setSaid } = useSaid();
  const sentence = useSentence();
  const [version, setVersion] = useState(0);
  const [offersPublish, setOffersPublish] = useState(false);
  const [place] = useState(() => ({ person: person.id, kind: initial.kind, id: initial.id, locale: initial.locale, tab: tabName() }));

  const setProblem = (key: string, problem: Problem | null) =>
    setProblems((before) => {
      const after = new Map(before);
      if (problem === null) after.delete(key);
      else after.set(key, problem);
      return after;
    });
  const numberOf = (key: string) => document.passages.findIndex((passage) => passage.key === key) + 1;
  const arrived = ({ passage, totals, offerPublish, sourceChanged }: Saved) => {
    put([passage], totals);
    // That the source is another stays said until somebody has confirmed the words.
    const isTold = sourceChanged === true || (problems.get(passage.key)?.sourceChanged === true && passage.state === 'outdated');
    setProblem(passage.key, isTold ? { sourceChanged: true } : null);
    setVersion((before) => before + 1);
    if (offerPublish) setOffersPublish(true);
  };

  const { saver, view } = useSaver(place, {
    onSaved: (saved, edit) => {
      arrived(saved);
      if (edit.deed === 'approve' && saved.offerPublish) onOfferPublish();
      if (saved.refused !== undefined) {
        setProblem(saved.passage.key, { refused: saved.refused });
        setSaid(say('said.refused', { number: numberOf(saved.passage.key), message: saved.refused }));
      } else if (saved.sourceChanged === true) setSaid(say('said.sourceChanged', { number: numberOf(saved.passage.key) }));
      else if (edit.deed !== 'draft')
        setSaid(say('said.state', { number: numberOf(saved.passage.key), state: say(`state.${saved.passage.state}`) }));
    },
    onConflict: (key, { passage }) => {
      put([passage]);
      setProblem(key, { theirs: passage });
      setSaid(say('said.conflict', { number: numberOf(key) }));
    },
    onSourceChanged: (key, { passage }) => {
      put([passage]);
      setProblem(key, { sourceChanged: true });
      setSaid(say('said.sourceChanged', { number: numberOf(key) }));
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

  const held = useOpenText(first, saver);
  const { openText } = held;
  const take = (next: DeskPassage) => {
    // What was said of the passage before would read as said of this one.
    setSaid('');
    held.take(next);
  };
  const passage = openText === null ? undefined : document.passages.find(({ key }) => key === openText.key);

  const goTo = (key: string) => {
    const next = document.passages.find((candidate) => candidate.key === key);
    if (next !== undefined) take(next);
  };
  const objectionTo = (deed: Edit['deed'], to: DeskPassage, text: string): string | undefined => {
    if (!document.may.write) return say('readOnly');
    if (text.trim() === '') return say('said.noText');
    if (deed === 'approve' && !mayApprove(document.may, to, person.id)) return say('notOwn');
    return problems.get(to.key)?.theirs === undefined ? undefined : say('said.conflict', { number: numberOf(to.key) });
  };
  /** Shows the state at once, sends, and goes on to what is next. */
  const finish = (deed: Exclude<Edit['deed'], 'draft'>, note?: string) => {
    if (passage === undefined || openText === null) return;
    const objection = objectionTo(deed, passage, openText.text);
    if (objection !== undefined) {
      setSaid(objection);
      return;
    }
    undone.set(passage.key, passage);
    void saver.do(passage.key, passage.base, held.edit(passage, deed, note));
    const state = deed === 'approve' ? 'reviewed' : deed === 'confirm' ? 'needsReview' : 'draft';
    put([{ ...passage, target: openText.text, state, was: null, hasNewError: false }]);
    const review = deed !== 'confirm';
    const next = nextToDo(document.passages, passage.key, review) ?? (review ? undefined : nextToDo(document.passages, passage.key, false));
    if (next === undefined) setSaid(say(review ? 'said.reviewedAll' : 'said.doneAll'));
    else take(next);
  };

  const wholes = useDocumentDeeds({
    saver,
    setSaid,
    setDocument: set,
    onChanged: ({ passages, totals }) => {
      put(passages, totals);
      setVersion((before) => before + 1);
      const mine = passages.find(({ key }) => key === openText?.key);
      if (mine !== undefined && saver.unsaved(mine.key) === undefined) held.show(mine.target);
    },
    onPublished: () => setOffersPublish(false),
  });

  return {
    ...held,
    ...wholes,
    take,
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
      for (const { kept, passage: into } of offered)
        void saver.do(into.key, into.base, { text: kept.text, source: kept.source ?? into.source, deed: 'draft' });
      if (offered[0] !== undefined) take(offered[0].passage);
    },
    dismiss: async (finding: Finding, reason: string) => {
      if (passage === undefined) return;
      await saver.flush(passage.key);
      const answer = await ask<Saved>(`${address}/dismiss`, {
        method: 'POST',
        body: { key: passage.key, check: finding.check, reason },
      });
      if (answer.type === 'done') arrived(answer.value);
      setSaid(answer.type === 'done' ? say('said.dismissed') : sentence(answer));
      // The button that was pressed is gone.
      held.input.current?.focus();
    },
    countComments: (key: string, comments: number) => {
      const of = document.passages.find((candidate) => candidate.key === key);
      if (of !== undefined) put([{ ...of, comments }]);
    },
  };
}

/** Tells this tab from others of the same person; need not be secret. */
function tabName(): string {
  return `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
}
