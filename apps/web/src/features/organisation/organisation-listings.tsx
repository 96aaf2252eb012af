import { needRoutes, technologyRoutes, type NeedRow, type OrganisationView, type TechnologyRow } from '@team-osaka/contracts';
import { Link, Section, Skeleton } from '@team-osaka/ui';
import { useRoute, type ApiProblem } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemNotice } from '../../shared/problem.js';

/** How many titles stand on the page; the list behind the link has them all. */
const shown = 5;

/** What an organisation shows in public: its technologies and needs, the newest first. */
export function OrganisationListings({ view }: { readonly view: OrganisationView }) {
  return (
    <>
      {view.technologies > 0 && <Technologies view={view} />}
      {view.needs > 0 && <Needs view={view} />}
    </>
  );
}

function Technologies({ view }: { readonly view: OrganisationView }) {
  const t = useText();
  const { data, error } = useRoute(technologyRoutes.list, { query: { organisation: view.id, limit: shown, language: t.language } });
  return <Listings title={t.text('shell.nav.technologies')} path="/technologies" organisation={view.id} count={view.technologies} rows={data?.items} problem={error} />;
}

function Needs({ view }: { readonly view: OrganisationView }) {
  const t = useText();
  const { data, error } = useRoute(needRoutes.list, { query: { organisation: view.id, limit: shown, language: t.language } });
  return <Listings title={t.text('shell.nav.needs')} path="/needs" organisation={view.id} count={view.needs} rows={data?.items} problem={error} />;
}

interface ListingsProps {
  readonly title: string;
  readonly path: '/technologies' | '/needs';
  readonly organisation: string;
  readonly count: number;
  readonly rows: readonly (TechnologyRow | NeedRow)[] | undefined;
  readonly problem: ApiProblem | null;
}

function Listings({ title, path, organisation, count, rows, problem }: ListingsProps) {
  const t = useText();
  return (
    <Section title={title} actions={<Link href={`${path}?organisation=${organisation}`} className="inline-flex min-h-11 items-center">{t.text('organisation.listings.all', { count })}</Link>}>
      {problem && <ProblemNotice problem={problem} />}
      {!rows && !problem && <Skeleton lines={2} />}
      {rows && (
        <ul className="flex flex-col">
          {rows.map((row) => (
            <li key={row.id} className="border-b border-line py-2">
              <Link href={`${path}/${row.id}`} lang={row.language} className="inline-flex min-h-11 items-center">
                {row.title}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
