import { matchReportRoutes, type WeightReport } from '@team-osaka/contracts';
import { DescriptionList, EmptyState, Section, Skeleton } from '@team-osaka/ui';
import { useRoute } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemNotice } from '../../shared/problem.js';
import { ShareTable } from './share-table.js';
import { WeightSetCard } from './weight-set-card.js';

/** What is learnt from decisions: the weights in use, and each refit with its comparison. */
export function WeightSection() {
  const t = useText();
  const report = useRoute(matchReportRoutes.weights, {});
  return (
    <Section title={t.text('report.weights.title')}>
      <p className="max-w-prose">{t.text('report.weights.lead')}</p>
      {report.error && <ProblemNotice problem={report.error} onRetry={() => void report.refetch()} />}
      {report.isPending && <Skeleton />}
      {report.data && <Weights report={report.data} />}
    </Section>
  );
}

function Weights({ report }: { readonly report: WeightReport }) {
  const t = useText();
  const { decisions, judgedNeeds, leastJudgedNeeds, nextRefitAt } = report;
  return (
    <>
      <DescriptionList
        facts={[
          { term: t.text('report.weights.in_use'), value: t.text(report.activeId ? 'report.weights.learnt' : 'report.weights.own') },
          { term: t.text('report.weights.evidence'), value: t.text('report.weights.evidence_value', { decisions, needs: judgedNeeds, least: leastJudgedNeeds }) },
          { term: t.text('report.weights.next'), value: nextRefitAt && t.text('report.weights.next_value', { date: t.date(nextRefitAt) }) },
        ]}
      />
      <Section title={t.text('report.weights.shares')} level={3}>
        <ShareTable caption={t.text('report.weights.shares')} sets={[{ id: 'default', header: t.text('report.weights.default'), weights: report.defaults }, { id: 'now', header: t.text('report.weights.now'), weights: report.current }]} />
      </Section>
      <Section title={t.text('report.refit.title')} level={3}>
        {report.items.length === 0 && (
          <EmptyState icon="clock" title={t.text('report.refit.empty')}>
            {t.text('report.refit.empty_hint')}
          </EmptyState>
        )}
        <ul className="flex flex-col gap-4">
          {report.items.map((set) => (
            <li key={set.id}>
              <WeightSetCard set={set} defaults={report.defaults} />
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
