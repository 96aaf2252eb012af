import type { PersonView } from '@team-osaka/contracts';
import { rolesOfKind, type OrganisationKind } from '@team-osaka/domain';
import { Checkbox, RadioGroup } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import { useSession } from '../../shared/session.js';

export type PersonRole = PersonView['role'];

/** Roles this viewer may give to people of a kind of organisation; roles of the office are given by the office alone. */
export function useGivableRoles(kind: OrganisationKind): readonly PersonRole[] {
  const { can } = useSession();
  return rolesOfKind[kind].filter((role) => can('membership.decide') || (role !== 'coordinator' && role !== 'administrator'));
}

export interface RoleFieldsProps {
  readonly roles: readonly PersonRole[];
  readonly role: PersonRole;
  readonly onRole: (role: PersonRole) => void;
  readonly isAdministrator: boolean;
  readonly onAdministrator: (isAdministrator: boolean) => void;
}

/** Role and administration of a person; the role is only asked for where there is a choice. */
export function RoleFields({ roles, role, onRole, isAdministrator, onAdministrator }: RoleFieldsProps) {
  const t = useText();
  return (
    <>
      {roles.length > 1 && (
        <RadioGroup
          name="role" label={t.text('identity.field.role')} isRequired value={role} onChange={onRole}
          options={roles.map((item) => ({ value: item, label: t.textOf('vocabulary.role', item) }))}
        />
      )}
      <Checkbox
        name="organisationAdministrator" label={t.text('identity.people.administrator')} description={t.text('identity.people.administrator_hint')}
        isSelected={isAdministrator} onChange={onAdministrator}
      />
    </>
  );
}
