import { deskRoutes, type DeskItem, type RouteRequest } from '@team-osaka/contracts';
import { EmptyState, ShowMore, Skeleton, useToast, type Confirmation } from '@team-osaka/ui';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useText } from '../../shared/language.js';
import { ProblemNotice, problemText } from '../../shared/problem.js';
import { useUrlList } from '../../shared/url-state.js';
import { BulkBar } from './bulk-bar.js';
import { DecisionDialog } from './decision-dialog.js';
import { DeskDetail } from './desk-detail.js';
import { backOf, forwardOf, hrefOf, keyOf, needsDialog, planFor, type Plan } from './desk-item.js';
import { DeskList } from './desk-list.js';
import { OutcomeNotice } from './outcome-notice.js';
import { useDeskCursor } from './use-desk-cursor.js';
import { useDeskDecision } from './use-desk-decision.js';
import { useShortcuts } from './use-shortcuts.js';

export interface DeskQueueProps {
  readonly query: RouteRequest<typeof deskRoutes.list>['query'];
  readonly isFiltered: boolean;
  readonly areKeysOn: boolean;
  readonly onHelp: () => void;
}

/** The queue with the item in view beside it (on a phone in its place), picked items and decisions. */
export function DeskQueue({ query, isFiltered, areKeysOn, onHelp }: DeskQueueProps) {
  const t = useText();
  const navigate = useNavigate();
  const toast = useToast();
  const list = useUrlList(deskRoutes.list, { query });
  const cursor = useDeskCursor(list.items);
  const decision = useDeskDecision();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<readonly Plan[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const checked = useMemo(() => list.items.filter((item) => picked.has(keyOf(item))), [list.items, picked]);
  const { current, isWide } = cursor;
  const headingWanted = useRef<string | null>(null);

  // After every rendering, because the detail comes with a later one.
  useEffect(() => {
    if (!current || headingWanted.current !== keyOf(current)) return;
    headingWanted.current = null;
    heading.current?.focus({ preventScroll: true });
    // On a phone the detail takes the place of the list, below the filters.
    if (!isWide) heading.current?.scrollIntoView({ block: 'start' });
  });

  async function decide(plans: readonly Plan[], said: Confirmation): Promise<void> {
    const next = cursor.afterDeciding(new Set(plans.map(({ item }) => keyOf(item))));
    await decision.decide(plans, said);
    setAsked([]);
    setPicked(new Set());
    // A bulk decision was taken in the list, where a phone stays.
    const shown = isWide || plans.length === 1 ? next : undefined;
    if (shown && !isWide) headingWanted.current = keyOf(shown);
    cursor.show(shown, { focus: isWide });
  }

  function ask(plans: readonly Plan[]): void {
    if (plans.length === 0) return;
    if (needsDialog(plans)) setAsked(plans);
    else decide(plans, {}).catch((fault: unknown) => toast({ kind: 'error', text: problemText(t, fault) }));
  }

  function move(by: 1 | -1): void {
    const next = cursor.neighbour(by);
    if (next) cursor.show(next, { focus: true });
  }

  function open(item: DeskItem): void {
    headingWanted.current = keyOf(item);
    cursor.show(item, { step: !isWide });
  }

  function backToList(): void {
    cursor.wanted.current = current ? keyOf(current) : null;
    cursor.show(undefined);
  }

  const pick = (item: DeskItem, isChecked: boolean): void =>
    setPicked((before) => new Set(isChecked ? [...before, keyOf(item)] : [...before].filter((key) => key !== keyOf(item))));
  /** Letters decide about what is picked, else about what is in view. */
  const subjects = checked.length > 0 ? checked : current ? [current] : [];

  useShortcuts(areKeysOn, {
    j: () => move(1),
    k: () => move(-1),
    x: current && (() => pick(current, !picked.has(keyOf(current)))),
    o: current && (() => void navigate(hrefOf(current))),
    a: () => ask(planFor(subjects, forwardOf)),
    r: () => ask(planFor(subjects, backOf)),
    u: decision.undoLast,
    '?': onHelp,
  });

  const isListShown = isWide || current === undefined;
  return (
    <div className="flex flex-col gap-4">
      {list.problem && <ProblemNotice problem={list.problem} onRetry={list.retry} />}
      <OutcomeNotice outcomes={decision.outcomes} onClose={decision.forget} />
      {list.isPending && <Skeleton lines={5} />}
      {!list.isPending && !list.problem && list.items.length === 0 && (
        <EmptyState icon={isFiltered ? 'search' : 'check-circle'} title={t.text(isFiltered ? 'desk.empty.filtered' : 'desk.empty')}>
          {!isFiltered && t.text('desk.empty.hint')}
        </EmptyState>
      )}
      {list.items.length > 0 && (
        <div className="items-start gap-8 lg:grid lg:grid-cols-[minmax(20rem,2fr)_minmax(0,3fr)]">
          {isListShown && (
            <div className="min-w-0">
              <BulkBar items={list.items} checked={checked} onCheckAll={(all) => setPicked(new Set(all ? list.items.map(keyOf) : []))} onDecide={ask} />
              <DeskList items={list.items} current={current} checked={picked} wanted={cursor.wanted} onOpen={open} onMove={move} onCheck={pick} />
              <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.loadMore} status={t.text('ui.shown', { count: list.items.length })} />
            </div>
          )}
          {current && (
            <div className="min-w-0 p-1 lg:sticky lg:top-0 lg:max-h-dvh lg:overflow-y-auto lg:py-3">
              <DeskDetail item={current} headingRef={heading} onDecide={ask} onBack={isWide ? undefined : backToList} />
            </div>
          )}
        </div>
      )}
      {asked.length > 0 && <DecisionDialog plans={asked} onDecide={(said) => decide(asked, said)} onClose={() => setAsked([])} />}
    </div>
  );
}
