import { sdgs } from '@team-osaka/domain';
import { ComboBox, TextArea } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import { languageOptions } from '../listing/options.js';
import type { NeedSectionProps } from './need-section.js';

/** What else the city hopes for, and the languages it works in. */
export function BenefitSection({ draft, change }: NeedSectionProps) {
  const t = useText();
  const goals = sdgs.map((goal) => ({ value: String(goal), label: t.textOf('vocabulary.sdg', goal) }));
  return (
    <>
      <TextArea name="facts.coBenefits" label={t.text('need.field.co_benefits')} description={t.text('need.hint.co_benefits')} rows={4} value={draft.coBenefits} onChange={(coBenefits) => change({ coBenefits })} />
      <ComboBox name="facts.sdgs" label={t.text('need.field.sdgs')} value={draft.sdgs.map(String)} onChange={(chosen) => change({ sdgs: sdgs.filter((goal) => chosen.includes(String(goal))) })} options={goals} />
      <ComboBox name="facts.languages" label={t.text('listing.field.languages')} value={draft.languages} onChange={(languages) => change({ languages })} options={languageOptions(t)} />
    </>
  );
}
