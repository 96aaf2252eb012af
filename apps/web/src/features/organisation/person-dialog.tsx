import { identityRoutes, type OrganisationView, type PersonView } from '@team-osaka/contracts';
import { Dialog, Form, FormFooter, useToast } from '@team-osaka/ui';
import { useState } from 'react';
import { useAction } from '../../shared/api.js';
import { useText } from '../../shared/language.js';
import { useSubmit } from '../../shared/use-submit.js';
import { RoleFields, useGivableRoles } from './role-fields.js';

export interface PersonDialogProps {
  readonly person: PersonView;
  readonly organisation: OrganisationView;
  readonly onClose: () => void;
}

/** Changes the role of a person and whether the person administers the organisation. */
export function PersonDialog(props: PersonDialogProps) {
  const t = useText();
  return (
    <Dialog isOpen onClose={props.onClose} title={t.text('identity.people.change_of', { name: props.person.name })}>
      <PersonForm {...props} />
    </Dialog>
  );
}

function PersonForm({ person, organisation, onClose }: PersonDialogProps) {
  const t = useText();
  const toast = useToast();
  const change = useAction(identityRoutes.changePerson);
  const roles = useGivableRoles(organisation.kind);
  const [role, setRole] = useState(person.role);
  const [organisationAdministrator, setAdministrator] = useState(person.organisationAdministrator);
  const { errors, busy, submit } = useSubmit({ role: t.text('identity.field.role') });

  async function save(): Promise<void> {
    await change.mutateAsync({ params: { id: person.id }, body: { version: person.version, organisationAdministrator, ...(role === person.role ? {} : { role }) } });
    toast({ text: t.text('identity.people.saved', { name: person.name }) });
    onClose();
  }

  return (
    <Form errors={errors} onSubmit={() => void submit({}, save)} className="flex flex-col gap-6">
      <RoleFields roles={roles} role={role} onRole={setRole} isAdministrator={organisationAdministrator} onAdministrator={setAdministrator} />
      <FormFooter submitLabel={t.text('ui.save')} onCancel={onClose} busy={busy} />
    </Form>
  );
}
