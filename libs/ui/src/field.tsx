import type { ReactNode } from 'react';
import { fieldId, useFormError } from './form-context.js';
import { Icon } from './icon.js';
import { useUiTexts } from './ui-texts.js';

/** What every field has. `name` is its path in the request body (`quantity.value`): errors of the server find the field by it. */
export interface FieldProps {
  readonly name: string;
  readonly label: ReactNode;
  /** Help under the label. */
  readonly description?: ReactNode;
  /** A message of its own; without it the surrounding form's error for this name is shown. */
  readonly error?: string;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly className?: string;
}

/** Attributes that tie a control to its label, help and error. */
export interface ControlAttributes {
  readonly id: string;
  readonly name: string;
  readonly required: boolean | undefined;
  readonly disabled: boolean | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
}

/** The message of a field and the attributes of its control. */
export function useField({ name, description, error, isRequired, isDisabled }: FieldProps): { control: ControlAttributes; message: string | undefined } {
  const fromForm = useFormError(name);
  const message = error ?? fromForm;
  const id = fieldId(name);
  const describedBy = [description ? `${id}-help` : '', message ? `${id}-error` : ''].filter(Boolean).join(' ');
  return {
    message,
    control: {
      id,
      name,
      required: isRequired || undefined,
      disabled: isDisabled || undefined,
      'aria-invalid': message ? true : undefined,
      'aria-describedby': describedBy || undefined,
    },
  };
}

/** Label, help, control and error of one field, in this order. */
export function FieldFrame({ field, message, children }: { readonly field: FieldProps; readonly message: string | undefined; readonly children: ReactNode }) {
  const id = fieldId(field.name);
  return (
    <div className={`flex min-w-0 flex-col gap-2 ${field.className ?? ''}`}>
      <label htmlFor={id} className="text-std-17B-170 leading-snug">
        {field.label}
        <Requirement isRequired={field.isRequired} />
      </label>
      {field.description && <Help id={`${id}-help`}>{field.description}</Help>}
      {children}
      <FieldError id={`${id}-error`} message={message} />
    </div>
  );
}

/** Says that a field must be filled in. */
export function Requirement({ isRequired }: { readonly isRequired: boolean | undefined }) {
  const texts = useUiTexts();
  if (!isRequired) return null;
  return <span className="ml-2 text-dns-14N-130 font-normal text-bad">{texts.required}</span>;
}

/** Help of a field. */
export function Help({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <p id={id} className="text-std-16N-170 leading-normal text-ink-soft">
      {children}
    </p>
  );
}

/** What is wrong with a field. */
export function FieldError({ id, message }: { readonly id: string; readonly message: string | undefined }) {
  if (!message) return null;
  return (
    <p id={id} className="flex items-start gap-1 text-bad">
      <Icon name="error" className="mt-0.5 size-5" />
      <span>{message}</span>
    </p>
  );
}
