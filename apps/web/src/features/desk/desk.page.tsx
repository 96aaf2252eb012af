import { deskKinds, deskRoutes } from '@team-osaka/contracts';
import { Button, Tabs } from '@team-osaka/ui';
import { useState } from 'react';
import { useRoute } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { SignedIn } from '../../shared/session.js';
import { DeskFilters, useDeskFilters } from './desk-filters.js';
import { DeskQueue } from './desk-queue.js';
import { ShortcutHelp } from './shortcut-help.js';
import { useShortcutSetting } from './use-shortcuts.js';

/** The coordinator's desk: one queue of all that waits for a decision. */
export function Component() {
  const t = useText();
  return <SignedIn permission="desk.read" title={t.text('desk.title')}>{() => <Desk />}</SignedIn>;
}

function Desk() {
  const t = useText();
  const filters = useDeskFilters();
  const counts = useRoute(deskRoutes.counts, {}, { refetchEveryMs: 60_000 });
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [areKeysOn, switchKeys] = useShortcutSetting();
  const waiting = (kind: string): number => (counts.data?.kinds ?? []).filter((one) => kind === 'all' || one.kind === kind).reduce((sum, one) => sum + one.waiting, 0);
  // Suggestions are counted only where they are shown.
  const suggested = filters.values.suggestions ? (counts.data?.suggestions ?? 0) : 0;
  const shown = (kind: string): number => waiting(kind) + (kind === 'all' || kind === 'match' ? suggested : 0);
  const overdue = (counts.data?.kinds ?? []).reduce((sum, one) => sum + one.overdue, 0);
  const queue = <DeskQueue query={filters.query} isFiltered={filters.activeCount > 0} areKeysOn={areKeysOn} onHelp={() => setHelpOpen(true)} />;
  return (
    <Page
      title={t.text('desk.title')}
      description={counts.data && t.text('desk.lead', { count: waiting('all'), overdue })}
      actions={
        <Button variant="secondary" icon="question" onPress={() => setHelpOpen(true)}>
          {t.text('desk.keys.button')}
        </Button>
      }
    >
      <DeskFilters filters={filters} suggestions={counts.data?.suggestions} />
      <Tabs
        label={t.text('desk.tabs')}
        selected={filters.kind}
        onSelect={(kind) => filters.set({ kind: kind === 'all' ? '' : kind })}
        items={(['all', ...deskKinds] as const).map((kind) => ({
          id: kind,
          label: (
            <>
              {t.textOf('desk.tab', kind)}
              {counts.data && <span className="rounded-full bg-field px-2 text-dns-14B-130 tabular-nums">{t.number(shown(kind))}</span>}
            </>
          ),
          content: queue,
        }))}
      />
      <ShortcutHelp isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} isOn={areKeysOn} onSwitch={switchKeys} />
    </Page>
  );
}
