import { matchReportRoutes, type ExposureReport } from '@team-osaka/contracts';
import { DataTable, DescriptionList, Link, Section, Select, Skeleton, type Column } from '@team-osaka/ui';
import { useState } from 'react';
import { useRoute } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemNotice } from '../../shared/problem.js';

type Company = ExposureReport['mostShown'][number];

const periods = ['30', '90', '180', '365'] as const;

/** How suggestions are shared between companies over a period, and who was never suggested. */
export function ExposureSection() {
  const t = useText();
  const [days, setDays] = useState<(typeof periods)[number]>('90');
  const report = useRoute(matchReportRoutes.exposure, { query: { days: Number(days) } });
  return (
    <Section title={t.text('report.exposure.title')}>
      <div className="max-w-xs">
        <Select
          name="days" label={t.text('report.exposure.period')} value={days} onChange={(value) => setDays(value || '90')}
          options={periods.map((value) => ({ value, label: t.text('report.exposure.days', { days: value }) }))}
        />
      </div>
      {report.error && <ProblemNotice problem={report.error} onRetry={() => void report.refetch()} />}
      {report.isPending && <Skeleton />}
      {report.data && <Exposure report={report.data} />}
    </Section>
  );
}

function Exposure({ report }: { readonly report: ExposureReport }) {
  const t = useText();
  const company: Column<Company> = { id: 'company', header: t.text('report.column.company'), isTitle: true, cell: ({ organisation }) => <Link href={`/organisations/${organisation.id}`}>{organisation.name}</Link> };
  const technologies: Column<Company> = { id: 'technologies', header: t.text('report.column.technologies'), align: 'end', cell: (row) => t.number(row.technologies) };
  const pairs: Column<Company> = { id: 'pairs', header: t.text('report.column.pairs'), align: 'end', cell: (row) => t.number(row.pairs) };
  const share: Column<Company> = { id: 'share', header: t.text('report.column.share'), align: 'end', cell: (row) => t.percent(row.pairs / report.pairs) };
  const hidden = report.neverShownCount - report.neverShown.length;
  return (
    <>
      <p className="max-w-prose">{t.text('report.exposure.rule', { places: report.places, perCompany: report.perCompany, floor: t.percent(report.qualityFloor) })}</p>
      <DescriptionList
        facts={[
          { term: t.text('report.exposure.gini'), value: <Gini value={report.gini} /> },
          { term: t.text('report.exposure.pairs'), value: t.number(report.pairs) },
          { term: t.text('report.exposure.companies'), value: t.number(report.companies) },
          { term: t.text('report.exposure.never_count'), value: t.number(report.neverShownCount) },
        ]}
      />
      {report.mostShown.length > 0 && (
        <Section title={t.text('report.exposure.most')} level={3}>
          <DataTable caption={t.text('report.exposure.most')} columns={[company, pairs, share, technologies]} rows={report.mostShown} rowKey={(row) => row.organisation.id} />
        </Section>
      )}
      <Section title={t.text('report.exposure.never')} level={3}>
        {report.neverShown.length > 0 ? (
          <DataTable caption={t.text('report.exposure.never')} columns={[company, technologies]} rows={report.neverShown} rowKey={(row) => row.organisation.id} />
        ) : (
          <p>{t.text('report.exposure.all_shown')}</p>
        )}
        {hidden > 0 && <p>{t.text('report.exposure.more', { count: hidden })}</p>}
      </Section>
    </>
  );
}

function Gini({ value }: { readonly value: number | null }) {
  const t = useText();
  if (value === null) return t.text('report.exposure.unknown');
  return (
    <>
      <span className="font-bold tabular-nums">{t.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}</span>
      <span className="block text-ink-soft">{t.text('report.exposure.gini_help')}</span>
    </>
  );
}
