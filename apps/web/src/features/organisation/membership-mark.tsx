import type { OrganisationRow } from '@team-osaka/contracts';
import { Tag } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import { StateChip } from '../../shared/state-chip.js';

export interface MembershipMarkProps {
  readonly organisation: Pick<OrganisationRow, 'membershipState' | 'demonstration'>;
  /** The office and the organisation itself, who work with the state. */
  readonly isInside: boolean;
}

/** State of a membership. Outsiders do not read "member" at an organisation that is shown for demonstration: that is not claimed. */
export function MembershipMark({ organisation: { membershipState, demonstration }, isInside }: MembershipMarkProps) {
  const t = useText();
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      {(isInside || !demonstration) && <StateChip of="membership" state={membershipState} />}
      {demonstration && <Tag>{t.text('listing.demonstration')}</Tag>}
    </span>
  );
}
