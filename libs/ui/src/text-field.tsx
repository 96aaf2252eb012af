import { FieldFrame, useField, type FieldProps } from './field.js';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly type?: 'text' | 'email' | 'password' | 'tel' | 'url';
  readonly autoComplete?: string;
  readonly maxLength?: number;
  /** BCP 47 language of what is typed. */
  readonly lang?: string;
  readonly autoFocus?: boolean;
}

/** One line of text. */
export function TextField({ value, onChange, onBlur, type = 'text', autoComplete, maxLength, lang, autoFocus, ...field }: TextFieldProps) {
  const { control, message } = useField(field);
  return (
    <FieldFrame field={field} message={message}>
      <input
        {...control}
        type={type}
        value={value}
        lang={lang}
        maxLength={maxLength}
        autoComplete={autoComplete}
        autoFocus={autoFocus}
        onBlur={onBlur}
        onChange={(event) => onChange(event.target.value)}
        className="control"
      />
    </FieldFrame>
  );
}
