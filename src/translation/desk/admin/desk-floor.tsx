import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../checks/finding.ts';
import type { Beside, DeskDocument } from '../desk-contract.ts';
import { BesidePanels } from './beside/beside-panels.tsx';
import { LivePage } from './beside/live-page.tsx';
import { Panel } from './beside/panel.tsx';
import { useBeside } from './beside/use-beside.ts';
import { useSetting } from './desk-context.ts';
import { type DeskDialog, DeskDialogs } from './desk-dialogs.tsx';
import { DeskHeader } from './desk-header.tsx';
import { useDeeds } from './hooks/use-deeds.ts';
import { useDesk } from './hooks/use-desk.ts';
import { useFindings } from './hooks/use-findings.ts';
import { useKeys } from './hooks/use-keys.ts';
import { useRestore } from './hooks/use-restore.ts';
import { useWide } from './hooks/use-wide.ts';
import { type DeskFilter, filterCounts, passes } from './list/filters.ts';
import { firstPassage } from './list/first-passage.ts';
import { FilterBar } from './parts/filter-bar.tsx';
import { OpenPassage } from './parts/open-passage.tsx';
import { PassageList } from './parts/passage-list.tsx';
import { RestoreOffer } from './parts/restore-offer.tsx';
import { SavingState } from './parts/saving-state.tsx';
import { askDesk } from './saving/desk-api.ts';

interface Props {
  readonly initial: DeskDocument;
  readonly asked: string | null;
}

/** The desk's one floor: header, filters, passages, and what stands beside the one in hand. */
export function DeskFloor({ initial, asked }: Props): ReactNode {
  const { say, api, address } = useSetting();
  const [first] = useState(() => firstPassage(initial, asked));
  const [dialog, setDialog] = useState<DeskDialog | null>(null);
  const desk = useDesk({ initial, first, onOfferPublish: () => setDialog((open) => open ?? { kind: 'publish' }) });
  const { document, passage, hand, problems, view } = desk;
  const [filter, setFilter] = useState<DeskFilter>('all');
  const [pageWish, setPageWish] = useState<boolean | null>(null);
  const root = useRef<HTMLElement>(null);
  const commentInput = useRef<HTMLTextAreaElement>(null);
  const isWide = useWide(root);
  const restore = useRestore(desk.place, initial.passages);
  const { beside, put: putBeside, refresh } = useBeside(passage?.key ?? null, desk.version);
  const findings = useFindings(document, passage, hand?.text ?? '');
  const showsPage = document.previewUrl !== null && isWide !== undefined && (pageWish ?? isWide);

  const { passages } = document;
  const counts = useMemo(() => filterCounts(passages), [passages]);
  const numbers = useMemo(() => new Map(passages.map(({ key }, index) => [key, index + 1])), [passages]);
  const shown = useMemo(
    () => passages.filter((candidate) => candidate.key === passage?.key || passes(filter, candidate)),
    [passages, passage?.key, filter],
  );
  const openDialog = (kind: Exclude<DeskDialog['kind'], 'dismiss'>) => setDialog({ kind });
  const onDeed = useDeeds({
    desk,
    shown,
    beside,
    findings,
    openDialog: setDialog,
    focusComment: () => commentInput.current?.focus(),
    focusFilter: () => root.current?.querySelector<HTMLElement>('.desk__filters :checked')?.focus(),
    togglePage: () => setPageWish(!showsPage),
  });
  const isWaiting = useKeys(onDeed.press);

  const answerBeside = async (path: string, body: unknown): Promise<boolean> => {
    if (passage === undefined) return false;
    const answer = await askDesk<Beside>(api, address + path, { method: 'POST', body });
    if (answer.type !== 'done') {
      desk.setSaid(desk.sentence(answer));
      return false;
    }
    putBeside(passage.key, answer.value);
    desk.countComments(passage.key, answer.value.comments.filter(({ resolved }) => !resolved).length);
    return true;
  };
  const panels =
    passage === undefined ? null : (
      <BesidePanels
        document={document}
        passage={passage}
        beside={beside}
        commentInput={commentInput}
        onMatch={onDeed.match}
        onTerm={onDeed.term}
        onCorrect={(match, target) => void desk.correctMatch(match, target).then(() => refresh())}
        onComment={(text) => answerBeside('/comment', { key: passage.key, text })}
        onResolve={(comment) => void answerBeside('/resolve', { comment })}
      />
    );
  const livePage =
    document.previewUrl === null ? null : (
      <div className="desk__live">
        <button
          type="button"
          className="desk__button desk__button--quiet"
          aria-expanded={showsPage}
          onClick={() => setPageWish(!showsPage)}
        >
          {say(showsPage ? 'page.hide' : 'page.show')}
        </button>
        {showsPage ? <LivePage url={document.previewUrl} passage={passage} version={desk.version} /> : null}
      </div>
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
      <div className="desk__toolbar">
        <FilterBar filter={filter} counts={counts} onChoose={setFilter} />
        <SavingState view={view} onAgain={desk.again} />
      </div>
      <p role="status" className="desk__status">
        {isWaiting ? say('keys.waiting') : desk.said}
      </p>
      <RestoreOffer
        offered={restore.offered}
        lost={restore.lost}
        onRestore={(offered) => {
          desk.restore(offered);
          restore.done(
            offered.map(({ kept }) => kept.key),
            false,
          );
        }}
        onDiscard={(keys) => restore.done(keys, true)}
      />
      <div className="desk__floor">
        <div className="desk__passages">
          <PassageList
            shown={shown}
            numbers={numbers}
            open={passage?.key ?? null}
            unsaved={view.unsaved}
            problems={problems}
            onOpen={desk.goTo}
          >
            {passage === undefined || hand === null ? null : (
              <OpenPassage
                key={passage.key}
                document={document}
                passage={passage}
                number={numbers.get(passage.key) ?? 0}
                text={hand.text}
                findings={findings}
                refused={problem?.refused}
                theirs={problem?.theirs}
                input={desk.input}
                onText={(text) => desk.write(passage, text)}
                onLeave={() => void desk.saver.flush(passage.key)}
                onDeed={onDeed.press}
                onDismiss={(finding: Finding) => setDialog({ kind: 'dismiss', finding })}
                onSettle={desk.settle}
                onFollow={() => void desk.follow(passage.key)}
                onTag={(tag) => desk.input.current?.insertTag(tag)}
              >
                {isWide === false ? panels : undefined}
              </OpenPassage>
            )}
          </PassageList>
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
