import { FieldFrame, useField, type FieldProps } from './field.js';
import { useUiTexts } from './ui-texts.js';

export interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly rows?: number;
  /** The most characters the contract takes; the rest is counted down once three quarters are used. */
  readonly maxLength?: number;
  /** BCP 47 language of what is typed. */
  readonly lang?: string;
}

/** Several lines of text; grows with them where the browser can. */
export function TextArea({ value, onChange, onBlur, rows = 5, maxLength, lang, ...field }: TextAreaProps) {
  const texts = useUiTexts();
  const { control, message } = useField(field);
  const left = maxLength === undefined ? undefined : maxLength - value.length;
  return (
    <FieldFrame field={field} message={message}>
      <textarea
        {...control}
        rows={rows}
        value={value}
        lang={lang}
        maxLength={maxLength}
        onBlur={onBlur}
        onChange={(event) => onChange(event.target.value)}
        className="control field-sizing-content min-h-28 leading-relaxed"
      />
      {left !== undefined && maxLength !== undefined && left < maxLength / 4 && (
        <p className="text-right text-dns-14N-130 text-ink-soft">{texts.charactersLeft(left)}</p>
      )}
    </FieldFrame>
  );
}
