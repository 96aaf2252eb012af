import { DateField, TextField } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import type { NeedSectionProps } from './need-section.js';

/** Tomorrow: the first day on which a need may end. */
function tomorrow(): string {
  return new Date(Date.now() + 24 * 3600 * 1000).toISOString().slice(0, 10);
}

/** Whom matched parties meet, and until when the need is open. */
export function ContactSection({ draft, change }: NeedSectionProps) {
  const t = useText();
  const { contact } = draft;
  const set = (part: Partial<typeof contact>): void => change({ contact: { ...contact, ...part } });
  return (
    <>
      <TextField name="contact.name" label={t.text('need.form.contact_name')} isRequired maxLength={120} autoComplete="name" value={contact.name} onChange={(name) => set({ name })} />
      <TextField name="contact.department" label={t.text('need.form.contact_department')} maxLength={200} autoComplete="organization-title" value={contact.department} onChange={(department) => set({ department })} />
      <TextField name="contact.email" label={t.text('need.form.contact_email')} isRequired type="email" maxLength={254} autoComplete="email" value={contact.email} onChange={(email) => set({ email })} />
      <TextField name="contact.telephone" label={t.text('need.form.contact_telephone')} type="tel" maxLength={40} autoComplete="tel" value={contact.telephone} onChange={(telephone) => set({ telephone })} />
      <DateField name="validUntil" label={t.text('listing.field.valid_until')} description={t.text('need.hint.valid_until')} isRequired min={tomorrow()} value={draft.validUntil} onChange={(validUntil) => change({ validUntil })} />
    </>
  );
}
