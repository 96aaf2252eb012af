import { FieldFrame, useField, type FieldProps } from './field.js';

export interface DateFieldProps extends FieldProps {
  /** Calendar date `2026-03-01`, empty where none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly min?: string;
  readonly max?: string;
}

/** A calendar date; the system's own picker. */
export function DateField({ value, onChange, min, max, ...field }: DateFieldProps) {
  const { control, message } = useField(field);
  return (
    <FieldFrame field={field} message={message}>
      <input {...control} type="date" value={value} min={min} max={max} onChange={(event) => onChange(event.target.value)} className="control max-w-56" />
    </FieldFrame>
  );
}
