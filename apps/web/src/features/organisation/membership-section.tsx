import type { OrganisationView } from '@team-osaka/contracts';
import { membershipMachine } from '@team-osaka/domain';
import { DescriptionList, Link, Section } from '@team-osaka/ui';
import { Abilities } from '../../shared/abilities.js';
import { useText } from '../../shared/language.js';
import { StateChip } from '../../shared/state-chip.js';
import { useMembershipActions } from './use-membership-actions.js';

/** State of the membership, its last decision and applicant, and what the viewer may do about it. For the office and the organisation itself. */
export function MembershipSection({ view }: { readonly view: OrganisationView }) {
  const t = useText();
  const act = useMembershipActions();
  const { decision, applicant } = view;
  return (
    <Section title={t.text('organisation.field.membership')}>
      <DescriptionList
        facts={[
          { term: t.text('organisation.membership.state'), value: <StateChip of="membership" state={view.membershipState} /> },
          {
            term: t.text('organisation.membership.applicant'),
            value: applicant && (
              <>
                {applicant.name}
                <Link href={`mailto:${applicant.email}`} className="block break-all">
                  {applicant.email}
                </Link>
              </>
            ),
          },
          { term: t.text('organisation.field.motivation'), value: applicant?.motivation },
          { term: t.text('organisation.membership.decided'), value: decision && (decision.by ? t.text('listing.decided_by', { by: decision.by, at: t.dateTime(decision.at) }) : t.dateTime(decision.at)) },
          { term: t.text('ui.reason'), value: decision?.reason },
          { term: t.text('organisation.membership.recorded_on'), value: t.date(view.createdAt) },
        ]}
      />
      <Abilities machine={membershipMachine} abilities={view.abilities} onAct={(action, { reason }) => act(action, { params: { id: view.id }, body: { version: view.version, ...(reason ? { reason } : {}) } })} />
    </Section>
  );
}
