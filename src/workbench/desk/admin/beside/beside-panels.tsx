import type { ReactNode, Ref } from 'react';
import type { Beside, DeskDocument, DeskPassage, Match } from '../../desk-contract.ts';
import type { TermHit } from '@/translation/termbase/term-hit.ts';
import { useSetting } from '../desk-context.ts';
import { CommentsPanel } from './comments-panel.tsx';
import { FormerPanel } from './former-panel.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { MatchesPanel } from './matches-panel.tsx';
import { TermsPanel } from './terms-panel.tsx';

export interface BesideProps {
  readonly document: DeskDocument;
  readonly passage: DeskPassage;
  readonly beside: Beside | undefined;
  readonly commentInput: Ref<HTMLTextAreaElement>;
  readonly onMatch: (match: Match) => void;
  readonly onFormer: (text: string) => void;
  readonly onTerm: (term: TermHit) => void;
  readonly onCorrect: (match: Match, target: string | null) => void;
  readonly onComment: (text: string) => Promise<boolean>;
  readonly onResolve: (comment: string) => void;
}

/** What helps with the passage open: its former text, terms, memory, comments, history. */
export function BesidePanels({ document, passage, beside, commentInput, ...on }: BesideProps): ReactNode {
  const { say } = useSetting();
  if (beside === undefined) return <p className="desk__note">{say('beside.loading')}</p>;
  const mayWrite = document.may.write && passage.kind !== 'free';
  return (
    <>
      {beside.former === null ? null : <FormerPanel former={beside.former} mayWrite={mayWrite} onInsert={on.onFormer} />}
      <TermsPanel terms={beside.terms} mayWrite={mayWrite} onInsert={on.onTerm} />
      <MatchesPanel matches={beside.matches} source={passage.source} mayWrite={mayWrite} onInsert={on.onMatch} onCorrect={on.onCorrect} />
      {/* A comment begun for one passage must not be sent to the next. */}
      <CommentsPanel key={passage.key} comments={beside.comments} input={commentInput} onComment={on.onComment} onResolve={on.onResolve} />
      <HistoryPanel history={beside.history} />
    </>
  );
}
