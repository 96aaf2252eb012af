import { useState } from 'react';
import { useLocale } from 'react-aria-components';
import { FieldFrame, useField, type FieldProps } from './field.js';
import { parseTypedNumber, writeTypedNumber } from './typed-number.js';

export interface NumberFieldProps extends FieldProps {
  /** Null while nothing usable is typed. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** Unit shown behind the number. */
  readonly suffix?: string;
  readonly isInteger?: boolean;
}

/** A number, typed as text so that no wheel or arrow changes it by accident. */
export function NumberField({ value, onChange, suffix, isInteger = false, ...field }: NumberFieldProps) {
  const { control, message } = useField(field);
  const { locale } = useLocale();
  const written = value === null ? '' : writeTypedNumber(value, locale);
  const [typed, setTyped] = useState(written);
  // The typed text stays as typed (`1,000`, `1.`) as long as it means the value; a value set from outside replaces it.
  const shown = value === null || parseTypedNumber(typed, locale) === value ? typed : written;
  return (
    <FieldFrame field={field} message={message}>
      <span className="flex items-center gap-2">
        <input
          {...control}
          type="text"
          inputMode={isInteger ? 'numeric' : 'decimal'}
          autoComplete="off"
          value={shown}
          onChange={(event) => {
            setTyped(event.target.value);
            onChange(parseTypedNumber(event.target.value, locale));
          }}
          className="control max-w-56 text-right tabular-nums"
        />
        {suffix && <span className="whitespace-nowrap">{suffix}</span>}
      </span>
    </FieldFrame>
  );
}
