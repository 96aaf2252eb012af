import { GroupFrame, OptionText } from './checkbox.js';
import type { FieldProps } from './field.js';
import { fieldId } from './form-context.js';
import type { Option } from './select.js';

export interface RadioGroupProps<V extends string> extends FieldProps {
  readonly value: V | '';
  readonly onChange: (value: V) => void;
  readonly options: readonly Option<V>[];
}

/** More choices than these stand in two columns where there is room. */
const manyOptions = 6;

/** Exactly one of a few choices, all in view. */
export function RadioGroup<V extends string>({ value, onChange, options, ...field }: RadioGroupProps<V>) {
  return (
    <GroupFrame field={field}>
      <div className={options.length > manyOptions ? 'grid grid-cols-1 gap-x-6 sm:grid-cols-2' : undefined}>
        {options.map((option, index) => (
          <label key={option.value} className="flex min-h-11 items-start gap-3 py-1.5">
            <input
              id={index === 0 ? fieldId(field.name) : undefined}
              type="radio"
              name={field.name}
              disabled={field.isDisabled}
              required={field.isRequired}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
              className="mt-1 size-6 shrink-0 accent-key-900"
            />
            <OptionText option={option} />
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}
