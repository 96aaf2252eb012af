import { constraintTypes } from '@team-osaka/domain';
import { RadioGroup, Select } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import { RepeatGroup } from '../listing/repeat-group.js';
import { ConstraintValue } from './constraint-value.js';
import { emptyConstraint } from './need-draft.js';
import type { NeedSectionProps } from './need-section.js';

const levels = ['must', 'nice'] as const;

/** What a technology must fulfil, and what would be welcome. */
export function ConstraintSection({ draft, change }: NeedSectionProps) {
  const t = useText();
  return (
    <RepeatGroup
      name="facts.constraints" label={t.text('need.field.constraints')} rows={draft.constraints} max={20} onChange={(constraints) => change({ constraints })}
      empty={() => emptyConstraint} addLabel={t.text('need.add.constraint')} rowLabel={(index) => t.text('need.row.constraint', { number: index + 1 })}
    >
      {(row, put, name) => (
        <>
          <Select
            name={`${name}.type`} label={t.text('need.form.constraint_type')} value={row.type} onChange={(type) => put({ type: type || row.type })}
            options={constraintTypes.map((type) => ({ value: type, label: t.textOf('vocabulary.constraint', type) }))}
          />
          <ConstraintValue row={row} put={put} name={name} />
          <RadioGroup
            name={`${name}.level`} label={t.text('need.form.constraint_level')} value={row.level} onChange={(level) => put({ level })}
            options={levels.map((level) => ({ value: level, label: t.textOf('vocabulary.constraint_level', level) }))}
          />
        </>
      )}
    </RepeatGroup>
  );
}
