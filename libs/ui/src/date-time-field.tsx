import { FieldFrame, useField, type FieldProps } from './field.js';

export interface DateTimeFieldProps extends FieldProps {
  /** Local day and time `2026-03-01T09:30`, empty where none; in which zone says the label. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly min?: string;
}

/** A local day and time; the system's own picker. */
export function DateTimeField({ value, onChange, min, ...field }: DateTimeFieldProps) {
  const { control, message } = useField(field);
  return (
    <FieldFrame field={field} message={message}>
      <input {...control} type="datetime-local" value={value} min={min} max="9999-12-31T23:59" onChange={(event) => onChange(event.target.value)} className="control max-w-72" />
    </FieldFrame>
  );
}
