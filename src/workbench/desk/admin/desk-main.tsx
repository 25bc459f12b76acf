import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { Finding } from '@/translation/checks/finding.ts';
import type { DeskDocument } from '../desk-contract.ts';
import { BesidePanels } from './beside/beside-panels.tsx';
import { LivePart } from './beside/live-part.tsx';
import { Panel } from './beside/panel.tsx';
import { useBesideDeeds } from './beside/use-beside-deeds.ts';
import { useSetting } from './desk-context.ts';
import { type DeskDialog, DeskDialogs } from './desk-dialogs.tsx';
import { DeskHeader } from './desk-header.tsx';
import { DeskToolbar } from './desk-toolbar.tsx';
import { useDeeds } from './hooks/use-deeds.ts';
import { useDesk } from './hooks/use-desk.ts';
import { useFindings } from './hooks/use-findings.ts';
import { useKeys } from './hooks/use-keys.ts';
import { useRestore } from './hooks/use-restore.ts';
import { useWide } from './hooks/use-wide.ts';
import { type DeskFilter, filterCounts, passes } from './list/filters.ts';
import { firstPassage } from './list/first-passage.ts';
import { OpenPassage } from './parts/open-passage.tsx';
import { PassageList } from './parts/passage-list.tsx';
import { RestoreOffer } from './parts/restore-offer.tsx';

interface Props {
  readonly initial: DeskDocument;
  readonly asked: string | null;
}

/** The desk as a whole: header, filters, passages, and what stands beside the one open. */
export function DeskMain({ initial, asked }: Props): ReactNode {
  const { say } = useSetting();
  const [first] = useState(() => firstPassage(initial, asked));
  const [dialog, setDialog] = useState<DeskDialog | null>(null);
  const desk = useDesk({ initial, first, onOfferPublish: () => setDialog((open) => open ?? { kind: 'publish' }) });
  const { document, passage, openText, problems, view } = desk;
  const [filter, setFilter] = useState<DeskFilter>('all');
  const [pageChoice, setPageChoice] = useState<boolean | null>(null);
  const root = useRef<HTMLElement>(null);
  const commentInput = useRef<HTMLTextAreaElement>(null);
  const isWide = useWide(root);
  const restore = useRestore(desk.place, initial.passages);
  const { beside, comment, resolve, correct } = useBesideDeeds(desk);
  const findings = useFindings(document, passage, openText?.text ?? '');
  const showsPage = document.previewUrl !== null && isWide !== undefined && (pageChoice ?? isWide);

  const { passages } = document;
  const counts = useMemo(() => filterCounts(passages), [passages]);
  const numbers = useMemo(() => new Map(passages.map(({ key }, index) => [key, index + 1])), [passages]);
  const shown = useMemo(
    () => passages.filter((candidate) => candidate.key === passage?.key || passes(filter, candidate)),
    [passages, passage?.key, filter],
  );
  const togglePage = () => {
    setPageChoice(!showsPage);
    desk.setSaid(say(showsPage ? 'said.pageHidden' : 'said.pageShown'));
  };
  const openDialog = (kind: Exclude<DeskDialog['kind'], 'dismiss'>) => setDialog({ kind });
  const onDeed = useDeeds({
    desk,
    shown,
    beside,
    findings,
    openDialog: setDialog,
    focusComment: () => {
      const { current } = commentInput;
      // In a folded part nothing takes the focus.
      current?.closest('details')?.setAttribute('open', '');
      current?.focus();
    },
    focusFilter: () => root.current?.querySelector<HTMLElement>('.desk__filters :checked')?.focus(),
    showsPage: document.previewUrl === null ? null : showsPage,
    togglePage,
  });
  const isWaiting = useKeys(onDeed.press);

  const panels =
    passage === undefined ? null : (
      <BesidePanels
        document={document}
        passage={passage}
        beside={beside}
        commentInput={commentInput}
        onFormer={onDeed.former}
        onMatch={onDeed.match}
        onTerm={onDeed.term}
        onCorrect={correct}
        onComment={comment}
        onResolve={(id) => {
          void resolve(id);
          // The button that was pressed goes.
          commentInput.current?.focus();
        }}
      />
    );
  const livePage =
    document.previewUrl === null ? null : (
      <LivePart url={document.previewUrl} isShown={showsPage} passage={passage} version={desk.version} onToggle={togglePage} />
    );
  const problem = passage === undefined ? undefined : problems.get(passage.key);
  return (
    <main className={isWide === true ? 'desk desk--wide' : 'desk'} ref={root}>
      <DeskHeader
        document={document}
        offersPublish={desk.offersPublish}
        onOpen={openDialog}
        onPrefill={() => void desk.prefill()}
        onMachine={() => void desk.machine()}
      />
      <DeskToolbar
        filter={filter}
        counts={counts}
        onFilter={setFilter}
        said={isWaiting ? { text: say('keys.waiting'), times: -1 } : desk.said}
        view={view}
        onAgain={desk.again}
      />
      <RestoreOffer
        offered={restore.offered}
        lost={restore.lost}
        onRestore={(offered) => {
          desk.restore(offered);
          const { unkept } = desk.saver.view();
          restore.done(
            offered.map(({ kept }) => kept),
            // They are kept as this tab's now.
            !unkept,
          );
        }}
        onDiscard={(texts) => {
          restore.done(texts, true);
          desk.input.current?.focus();
        }}
      />
      <div className="desk__main">
        <div className="desk__passages">
          <PassageList
            shown={shown}
            numbers={numbers}
            open={passage?.key ?? null}
            unsaved={view.unsaved}
            problems={problems}
            onOpen={desk.goTo}
          >
            {passage === undefined || openText === null ? null : (
              <OpenPassage
                key={passage.key}
                document={document}
                passage={passage}
                number={numbers.get(passage.key) ?? 0}
                text={openText.text}
                findings={findings}
                refused={problem?.refused}
                sourceChanged={problem?.sourceChanged === true}
                theirs={problem?.theirs}
                input={desk.input}
                onText={(text, composing) => desk.write(passage, text, composing)}
                onLeave={() => void desk.saver.flush(passage.key)}
                onDeed={onDeed.press}
                onDismiss={(finding: Finding) => setDialog({ kind: 'dismiss', finding })}
                onSettle={desk.settle}
                onFollow={() => void desk.follow(passage.key)}
                onTag={onDeed.tag}
              >
                {isWide === false ? panels : undefined}
              </OpenPassage>
            )}
          </PassageList>
          {counts[filter] === 0 && passages.length > 0 ? <p className="desk__note desk__nothing">{say('list.none')}</p> : null}
        </div>
        {isWide === true ? (
          <aside className="desk__beside" aria-label={say('beside')}>
            <div className="desk__panels">{panels}</div>
            {livePage}
          </aside>
        ) : (
          <Panel title={say('page')} open>
            {livePage}
          </Panel>
        )}
      </div>
      <DeskDialogs dialog={dialog} desk={desk} onClose={() => setDialog(null)} />
    </main>
  );
}
