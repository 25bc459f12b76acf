import type { Finding } from '@/translation/checks/finding.ts';
import type { Beside, DeskPassage, DeskTag, Match } from '../../desk-contract.ts';
import type { TermHit } from '@/translation/termbase/term-hit.ts';
import type { DeskDialog } from '../desk-dialogs.tsx';
import { useSetting } from '../desk-context.ts';
import type { DeskDeed } from '../keys/key-table.ts';
import { neighbour, nextToDo } from '../list/neighbours.ts';
import { missingTags } from '../text/missing-tags.ts';
import type { useDesk } from './use-desk.ts';

interface Around {
  readonly desk: ReturnType<typeof useDesk>;
  readonly shown: readonly DeskPassage[];
  readonly beside: Beside | undefined;
  readonly findings: readonly Finding[];
  readonly openDialog: (dialog: DeskDialog) => void;
  readonly focusComment: () => void;
  readonly focusFilter: () => void;
  /** Whether the page is shown; null where there is none to show. */
  readonly showsPage: boolean | null;
  readonly togglePage: () => void;
}

interface Deeds {
  /** What a key or a button asks for. */
  readonly press: (deed: DeskDeed) => void;
  readonly former: (text: string) => void;
  readonly match: (match: Match) => void;
  readonly term: (term: TermHit) => void;
  readonly tag: (tag: DeskTag) => void;
}

/** What each key and button does. Where something cannot be done, it says why. */
export function useDeeds({ desk, shown, beside, findings, openDialog, focusComment, focusFilter, showsPage, togglePage }: Around): Deeds {
  const { say } = useSetting();
  const { document, passage, openText, setSaid } = desk;
  const mayType = document.may.write && passage !== undefined && passage.kind !== 'free';
  const typing = (act: () => void) => (mayType ? act() : setSaid(say('readOnly')));
  const go = (to: DeskPassage | undefined, none: string) => (to === undefined ? setSaid(none) : desk.take(to));

  /** Says so, since a screen reader does not tell by itself what a program writes into an input. */
  const inserting = (insert: () => void) =>
    typing(() => {
      insert();
      setSaid(say('said.inserted'));
    });

  const match = (given: Match | undefined) =>
    given === undefined ? setSaid(say('matches.none')) : inserting(() => desk.putIn(given.target, 'memory'));
  const term = (given: TermHit | undefined) =>
    given === undefined ? setSaid(say('terms.none')) : inserting(() => desk.input.current?.insert(given.translation));
  const nextTerm = () =>
    beside?.terms.find(
      ({ translation }) => translation !== '' && openText?.text.toLowerCase().includes(translation.toLowerCase()) !== true,
    );
  const nextTag = () =>
    missingTags(
      (passage?.tags ?? []).filter(({ number }) => number > 0),
      openText?.text ?? '',
    )[0];

  /** For a reviewer, after what is to be translated, what is to be reviewed. */
  const onward = () => {
    const here = openText?.key ?? null;
    return nextToDo(document.passages, here) ?? (document.may.approve ? nextToDo(document.passages, here, true) : undefined);
  };
  const insertNextTag = () => {
    const tag = nextTag();
    if (tag === undefined) setSaid(say('said.noTag'));
    else inserting(() => desk.input.current?.insertTag(tag));
  };
  const askMachine = () => {
    if (document.machine === null || passage === undefined) setSaid(say('said.noMachine'));
    else typing(() => void desk.machine([passage.key]));
  };
  const dismissNext = () => {
    const finding = findings.find(({ severity }) => severity === 'warning');
    if (finding === undefined) setSaid(say('said.noWarning'));
    else openDialog({ kind: 'dismiss', finding });
  };

  const deeds: Readonly<Record<DeskDeed, () => void>> = {
    next: () => go(neighbour(shown, openText?.key ?? null, 1), say('said.last')),
    previous: () => go(neighbour(shown, openText?.key ?? null, -1), say('said.first')),
    nextToDo: () => go(onward(), say('said.doneAll')),
    confirm: () => desk.finish('confirm'),
    approve: () => (findings.some(({ severity }) => severity === 'error') ? openDialog({ kind: 'approve' }) : desk.finish('approve')),
    return: () => (document.may.approve ? openDialog({ kind: 'return' }) : setSaid(say('said.notReviewer'))),
    stillCorrect: () => (passage?.state === 'outdated' ? desk.finish('confirm') : setSaid(say('said.notOutdated'))),
    match1: () => match(beside?.matches[0]),
    match2: () => match(beside?.matches[1]),
    match3: () => match(beside?.matches[2]),
    tag: () => typing(insertNextTag),
    term: () => term(nextTerm()),
    copySource: () => inserting(() => desk.input.current?.replace(passage?.source ?? '')),
    machine: askMachine,
    comment: focusComment,
    dismiss: dismissNext,
    publish: () => (document.may.publish ? openDialog({ kind: 'publish' }) : setSaid(say('said.mayNotPublish'))),
    find: () => openDialog({ kind: 'find' }),
    keys: () => openDialog({ kind: 'keys' }),
    filter: focusFilter,
    page: showsPage === null ? () => setSaid(say('said.noPage')) : togglePage,
  };
  const tag = (given: DeskTag) => inserting(() => desk.input.current?.insertTag(given));
  const former = (text: string) => inserting(() => desk.putIn(text, 'memory'));
  return { press: (deed) => deeds[deed](), former, match, term, tag };
}
