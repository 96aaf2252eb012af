import { TextField } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import { FieldRow } from '../listing/measure-fields.js';
import type { TechnologySectionProps } from './technology-section.js';

const inputs = ['power', 'water', 'feedstock'] as const;
const conditions = [['voltage', 100], ['climate', 200], ['space', 200]] as const;

/** What the technology needs on site. */
export function OperationSection({ draft, change }: TechnologySectionProps) {
  const t = useText();
  return (
    <>
      <FieldRow legend={t.text('technology.field.inputs')} description={t.text('technology.hint.inputs')}>
        {inputs.map((input) => (
          <TextField
            key={input} name={`facts.inputs.${input}`} label={t.textOf('technology.input', input)} maxLength={200} value={draft.inputs[input]}
            onChange={(value) => change({ inputs: { ...draft.inputs, [input]: value } })}
          />
        ))}
      </FieldRow>
      <FieldRow legend={t.text('technology.field.site_conditions')}>
        {conditions.map(([condition, maxLength]) => (
          <TextField
            key={condition} name={`facts.siteConditions.${condition}`} label={t.textOf('technology.condition', condition)} maxLength={maxLength} value={draft.siteConditions[condition]}
            onChange={(value) => change({ siteConditions: { ...draft.siteConditions, [condition]: value } })}
          />
        ))}
      </FieldRow>
    </>
  );
}
