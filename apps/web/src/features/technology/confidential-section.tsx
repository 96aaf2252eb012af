import { TextArea } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import type { TechnologySectionProps } from './technology-section.js';

/** What only matched parties see. */
export function ConfidentialSection({ draft, change }: TechnologySectionProps) {
  const t = useText();
  const { confidential } = draft;
  return (
    <>
      <TextArea name="confidential.details" label={t.text('technology.form.confidential_details')} rows={5} maxLength={8000} value={confidential.details} onChange={(details) => change({ confidential: { ...confidential, details } })} />
      <TextArea name="confidential.priceNotes" label={t.text('technology.form.price_notes')} rows={3} maxLength={2000} value={confidential.priceNotes} onChange={(priceNotes) => change({ confidential: { ...confidential, priceNotes } })} />
    </>
  );
}
