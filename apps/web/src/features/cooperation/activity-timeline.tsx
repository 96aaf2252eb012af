import { cooperationRoutes, type ActivityView, type RouteRequest } from '@team-osaka/contracts';
import { Link, ShowMore, Skeleton, Tag, Timeline, type TimelineEntry } from '@team-osaka/ui';
import type { ReactNode } from 'react';
import type { Translator } from '@team-osaka/i18n';
import { inReaderLanguage, languageOfText } from '../../shared/in-reader-language.js';
import { useText } from '../../shared/language.js';
import { ProblemNotice } from '../../shared/problem.js';
import { SourceList } from '../../shared/source-list.js';
import { useUrlList } from '../../shared/url-state.js';
import { roughDateText } from './rough-date.js';

interface ActivityTimelineProps {
  readonly query: RouteRequest<typeof cooperationRoutes.listActivities>['query'];
  /** Shown where nothing fits. */
  readonly empty: ReactNode;
  /** Names the partner of each activity, where they are of several. */
  readonly showPartner?: boolean;
}

/** Activities in the order of the query, page after page. */
export function ActivityTimeline({ query, empty, showPartner = false }: ActivityTimelineProps) {
  const t = useText();
  const list = useUrlList(cooperationRoutes.listActivities, { query });
  if (list.problem) return <ProblemNotice problem={list.problem} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0) return empty;
  return (
    <div>
      <Timeline entries={list.items.map((activity) => entryOf(t, activity, showPartner))} />
      <ShowMore hasMore={list.hasMore} isLoading={list.isLoadingMore} onMore={list.loadMore} status={t.text('ui.shown', { count: list.items.length })} />
    </div>
  );
}

function entryOf(t: Translator, activity: ActivityView, showPartner: boolean): TimelineEntry {
  const title = inReaderLanguage(activity.title, t.language);
  return {
    id: activity.id,
    at: activity.date.start,
    when: roughDateText(t, activity.date),
    title: <span lang={title?.lang}>{title?.text}</span>,
    icon: activity.status === 'done' ? 'check' : activity.status === 'planned' ? 'clock' : 'pause',
    detail: <ActivityDetail activity={activity} showPartner={showPartner} />,
  };
}

function ActivityDetail({ activity, showPartner }: { readonly activity: ActivityView; readonly showPartner: boolean }) {
  const t = useText();
  const partner = inReaderLanguage(activity.partner, t.language);
  return (
    <div className="flex flex-col gap-2">
      {showPartner && (
        <Link href={`/cooperation/partners/${activity.partnerId}`} lang={partner?.lang} className="self-start">
          {partner?.text}
        </Link>
      )}
      <div className="flex flex-wrap gap-2">
        {[activity.type, ...activity.alsoTypes].map((type) => (
          <Tag key={type}>{t.textOf('activity.type', type)}</Tag>
        ))}
        {activity.level && <Tag>{t.textOf('cooperation.level', activity.level)}</Tag>}
        {activity.mode && <Tag>{t.textOf('cooperation.mode', activity.mode)}</Tag>}
        {activity.status !== 'done' && <Tag>{t.textOf('cooperation.status', activity.status)}</Tag>}
      </div>
      {activity.note && <p lang={languageOfText(activity.note)}>{activity.note}</p>}
      <details className="text-dns-14N-130 text-ink-soft">
        <summary className="min-h-8 cursor-pointer py-1">{t.text('ui.sources')}</summary>
        <SourceList sources={activity.sources} />
      </details>
    </div>
  );
}
