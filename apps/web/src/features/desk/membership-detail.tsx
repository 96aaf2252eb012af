import { organisationRoutes } from '@team-osaka/contracts';
import { DescriptionList, Link, Skeleton } from '@team-osaka/ui';
import { useRoute } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { ProblemNotice } from '../../shared/problem.js';

/** Who applies for membership, in the facts that a decision rests on. */
export function MembershipDetail({ id }: { readonly id: string }) {
  const t = useText();
  const answer = useRoute(organisationRoutes.read, { params: { id } });
  if (answer.error) return <ProblemNotice problem={answer.error} onRetry={() => void answer.refetch()} />;
  if (!answer.data) return <Skeleton />;
  const organisation = answer.data;
  const summary = organisation.summary[t.language] ?? Object.values(organisation.summary)[0];
  const otherNames = Object.values(organisation.names).filter((name) => name !== organisation.name);
  return (
    <DescriptionList
      facts={[
        { term: t.text('desk.fact.kind'), value: t.textOf('vocabulary.organisation_kind', organisation.kind) },
        { term: t.text('desk.fact.other_names'), value: [...new Set(otherNames)].join('\n') },
        { term: t.text('desk.fact.place'), value: [organisation.place, t.country(organisation.country)].filter(Boolean).join(', ') },
        { term: t.text('desk.fact.website'), value: organisation.website && <Link href={organisation.website} target="_blank" className="break-all">{organisation.website}</Link> },
        { term: t.text('desk.fact.sectors'), value: t.list(organisation.sectors.map((sector) => t.textOr(`vocabulary.sector.${sector}`, sector))) },
        { term: t.text('desk.fact.about'), value: summary },
        {
          term: t.text('desk.fact.applicant'),
          value: organisation.applicant && (
            <>
              {organisation.applicant.name}
              <Link href={`mailto:${organisation.applicant.email}`} className="block break-all">
                {organisation.applicant.email}
              </Link>
            </>
          ),
        },
        { term: t.text('organisation.field.motivation'), value: organisation.applicant?.motivation },
        { term: t.text('desk.fact.applied_on'), value: t.date(organisation.createdAt) },
      ]}
    />
  );
}
