import { identityRoutes, type OrganisationView } from '@team-osaka/contracts';
import { productLanguages, type ProductLanguage } from '@team-osaka/domain';
import { Dialog, Form, FormFooter, Select, TextField, useToast } from '@team-osaka/ui';
import { useState } from 'react';
import { useAction } from '../../shared/api.js';
import { languageNames, useText } from '../../shared/language.js';
import { useSubmit } from '../../shared/use-submit.js';
import { RoleFields, useGivableRoles } from './role-fields.js';

export interface InviteDialogProps {
  readonly isOpen: boolean;
  readonly organisation: OrganisationView;
  readonly onClose: () => void;
}

/** Invites a person by mail. */
export function InviteDialog(props: InviteDialogProps) {
  const t = useText();
  return (
    <Dialog isOpen={props.isOpen} onClose={props.onClose} title={t.text('identity.invitations.invite')}>
      <InviteForm {...props} />
    </Dialog>
  );
}

function InviteForm({ organisation, onClose }: InviteDialogProps) {
  const t = useText();
  const toast = useToast();
  const invite = useAction(identityRoutes.invite);
  const roles = useGivableRoles(organisation.kind);
  const [role, setRole] = useState(roles[0]);
  const [email, setEmail] = useState('');
  const [locale, setLocale] = useState<ProductLanguage>(t.language);
  const [organisationAdministrator, setAdministrator] = useState(false);
  const labels = { email: t.text('identity.field.email'), role: t.text('identity.field.role') };
  const { errors, busy, submit } = useSubmit(labels);
  if (!role) return null;

  async function send(chosen: NonNullable<typeof role>): Promise<void> {
    await invite.mutateAsync({ params: { id: organisation.id }, body: { email: email.trim(), role: chosen, organisationAdministrator, locale } });
    toast({ text: t.text('identity.invitations.sent', { email: email.trim() }) });
    onClose();
  }

  return (
    <Form errors={errors} onSubmit={() => void submit({ email }, () => send(role))} className="flex flex-col gap-6">
      <p>{t.text('identity.invitations.lead')}</p>
      <TextField name="email" label={labels.email} type="email" autoComplete="off" isRequired maxLength={254} value={email} onChange={setEmail} />
      <Select
        name="locale" label={t.text('identity.invitations.language')} value={locale} onChange={(next) => setLocale(next || locale)}
        options={productLanguages.map((language) => ({ value: language, label: languageNames[language] }))}
      />
      <RoleFields roles={roles} role={role} onRole={setRole} isAdministrator={organisationAdministrator} onAdministrator={setAdministrator} />
      <FormFooter submitLabel={t.text('identity.invitations.send')} onCancel={onClose} busy={busy} />
    </Form>
  );
}
