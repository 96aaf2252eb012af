import { TextArea, TextField } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import type { NeedSectionProps } from './need-section.js';

/** What does the work today. */
export function TodaySection({ draft, change }: NeedSectionProps) {
  const t = useText();
  return (
    <>
      <TextArea name="facts.technologyToday" label={t.text('need.field.technology_today')} rows={3} maxLength={1000} value={draft.technologyToday} onChange={(technologyToday) => change({ technologyToday })} />
      <TextField name="facts.energySource" label={t.text('need.field.energy_source')} description={t.text('need.hint.energy_source')} maxLength={500} value={draft.energySource} onChange={(energySource) => change({ energySource })} />
    </>
  );
}
