import { FieldFrame, useField, type FieldProps } from './field.js';
import { Icon } from './icon.js';

export interface Option<V extends string = string> {
  readonly value: V;
  readonly label: string;
  readonly description?: string;
}

export interface SelectProps<V extends string> extends FieldProps {
  /** Empty where nothing is chosen yet. */
  readonly value: V | '';
  readonly onChange: (value: V | '') => void;
  readonly options: readonly Option<V>[];
  /** First entry, meaning "nothing chosen". Without it one of the options is always chosen. */
  readonly placeholder?: string;
}

/** One of a few choices; the system's own list, which phones and screen readers know best. */
export function Select<V extends string>({ value, onChange, options, placeholder, ...field }: SelectProps<V>) {
  const { control, message } = useField(field);
  return (
    <FieldFrame field={field} message={message}>
      <span className="relative block">
        <select
          {...control}
          value={value}
          onChange={(event) => onChange(options.find((option) => option.value === event.target.value)?.value ?? '')}
          className="control appearance-none pr-10"
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" className="pointer-events-none absolute top-3.5 right-3 size-5" />
      </span>
    </FieldFrame>
  );
}
