import { vocabularyRoutes } from '@team-osaka/contracts';
import { conceptLanguages } from '@team-osaka/domain';
import { EmptyState, FilterBar, Select, ShowMore, Skeleton } from '@team-osaka/ui';
import { useState } from 'react';
import { useText } from '../../shared/language.js';
import { Page } from '../../shared/page.js';
import { ProblemNotice } from '../../shared/problem.js';
import { SignedIn } from '../../shared/session.js';
import { useUrlList, useUrlState } from '../../shared/url-state.js';
import { filterClass } from '../listing/filter-fields.js';
import { VocabularyNav } from './vocabulary-nav.js';
import { WordCard, type Making } from './word-card.js';

/** Words of needs that led to no concept: the office's queue for the vocabulary. */
export function Component() {
  const t = useText();
  return (
    <SignedIn permission="vocabulary.manage" title={t.text('concept.words.title')}>
      {() => <Words />}
    </SignedIn>
  );
}

function Words() {
  const t = useText();
  const filters = useUrlState({ language: '', dismissed: false });
  const language = conceptLanguages.find((one) => one === filters.values.language);
  const { dismissed } = filters.values;
  const list = useUrlList(vocabularyRoutes.listWords, { query: { dismissed: dismissed ? 'true' : 'false', ...(language ? { language } : {}) } });
  // One form at a time: its fields are found by their names.
  const [open, setOpen] = useState<{ readonly id: string; readonly making: Making } | null>(null);
  const isSettled = !list.isPending && !list.problem;
  return (
    <Page title={t.text('concept.words.title')} description={t.text('concept.words.lead')}>
      <VocabularyNav current="/vocabulary" />
      <FilterBar activeCount={filters.activeCount} onClear={filters.clear}>
        <Select
          className={filterClass} name="language" label={t.text('concept.filter.language')} placeholder={t.text('ui.all')}
          value={language ?? ''} onChange={(chosen) => filters.set({ language: chosen })}
          options={conceptLanguages.map((one) => ({ value: one, label: t.languageName(one) }))}
        />
        <Select
          className={filterClass} name="dismissed" label={t.text('concept.filter.which')} value={dismissed ? 'dismissed' : 'waiting'}
          onChange={(chosen) => filters.set({ dismissed: chosen === 'dismissed' })}
          options={(['waiting', 'dismissed'] as const).map((one) => ({ value: one, label: t.textOf('concept.filter', one) }))}
        />
      </FilterBar>
      {list.problem && <ProblemNotice problem={list.problem} onRetry={list.retry} />}
      {list.isPending && <Skeleton />}
      {isSettled && list.items.length === 0 && (
        <EmptyState icon="search" title={t.text('concept.words.empty')}>
          {t.text('concept.words.empty_hint')}
        </EmptyState>
      )}
      {list.items.length > 0 && (
        <div>
          <div className="grid items-start gap-4 lg:grid-cols-2">
            {list.items.map((word) => (
              <WordCard key={word.id} word={word} open={open?.id === word.id ? open.making : null} onOpen={(making) => setOpen(making && { id: word.id, making })} />
            ))}
          </div>
          <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.loadMore} status={t.text('ui.shown', { count: list.items.length })} />
        </div>
      )}
    </Page>
  );
}
