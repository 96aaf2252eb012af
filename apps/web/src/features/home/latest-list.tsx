import { needRoutes, technologyRoutes, type NeedRow, type TechnologyRow } from '@team-osaka/contracts';
import { Link, Section, Skeleton, TagList } from '@team-osaka/ui';
import { useRoute } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemNotice } from '../../shared/problem.js';

/** So many are shown here; the list pages hold the rest. */
const shown = 4;

/** The needs that opened last. */
export function LatestNeeds() {
  const t = useText();
  const answer = useRoute(needRoutes.list, { query: { limit: shown, language: t.language } });
  return <Latest title={t.text('home.latest_needs')} href="/needs" all={t.text('home.all_needs')} folder="/needs" rows={answer.data?.items} problem={answer.error} />;
}

/** The technologies that were published last. */
export function LatestTechnologies() {
  const t = useText();
  const answer = useRoute(technologyRoutes.list, { query: { limit: shown, language: t.language } });
  return (
    <Latest title={t.text('home.latest_technologies')} href="/technologies" all={t.text('home.all_technologies')} folder="/technologies" rows={answer.data?.items} problem={answer.error} />
  );
}

interface LatestProps {
  readonly title: string;
  readonly href: string;
  readonly all: string;
  readonly folder: string;
  readonly rows: readonly (NeedRow | TechnologyRow)[] | undefined;
  readonly problem: unknown;
}

function Latest({ title, href, all, folder, rows, problem }: LatestProps) {
  const t = useText();
  return (
    <Section title={title} actions={<Link href={href}>{all}</Link>}>
      {problem ? <ProblemNotice problem={problem} /> : null}
      {!rows && !problem && <Skeleton />}
      {rows?.length === 0 && <p>{t.text('home.latest_empty')}</p>}
      {rows && rows.length > 0 && (
        <ul className="flex flex-col border-t border-line">
          {rows.map((row) => (
            <li key={row.id} className="flex min-w-0 flex-col gap-1 border-b border-line py-3">
              <Link href={`${folder}/${row.id}`} lang={row.language} className="self-start font-bold">
                {row.title}
              </Link>
              <p className="text-ink-soft">
                {row.organisation.name} · {t.country(row.organisation.country)}
              </p>
              <TagList items={row.sectors.slice(0, 3).map((sector) => t.textOr(`vocabulary.sector.${sector}`, sector))} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
