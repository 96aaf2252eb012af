import type { ReactNode } from 'react';
import { FieldError, Help, Requirement, useField, type FieldProps } from './field.js';
import { fieldId, useFormError } from './form-context.js';
import type { Option } from './select.js';

const box = 'mt-1 size-6 shrink-0 rounded-4 accent-key-900';

export interface CheckboxProps extends FieldProps {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

/** A single yes-or-no. */
export function Checkbox({ isSelected, onChange, ...field }: CheckboxProps) {
  const { control, message } = useField(field);
  return (
    <div className={`flex flex-col gap-1 ${field.className ?? ''}`}>
      <label className="flex min-h-11 items-start gap-3 py-1.5">
        <input {...control} type="checkbox" checked={isSelected} onChange={(event) => onChange(event.target.checked)} className={box} />
        <span className="pt-0.5">
          {field.label}
          <Requirement isRequired={field.isRequired} />
        </span>
      </label>
      {field.description && <Help id={`${control.id}-help`}>{field.description}</Help>}
      <FieldError id={`${control.id}-error`} message={message} />
    </div>
  );
}

export interface TickProps {
  /** Spoken name of the box: the row it picks. */
  readonly label: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

/** A box without a visible label, to pick rows of a list. */
export function Tick({ label, isSelected, onChange }: TickProps) {
  return (
    <label className="inline-flex size-11 items-center justify-center">
      <span className="sr-only">{label}</span>
      <input type="checkbox" checked={isSelected} onChange={(event) => onChange(event.target.checked)} className="size-6 rounded-4 accent-key-900" />
    </label>
  );
}

export interface CheckboxGroupProps<V extends string> extends FieldProps {
  readonly value: readonly V[];
  readonly onChange: (value: V[]) => void;
  readonly options: readonly Option<V>[];
}

/** Any number of a few choices. */
export function CheckboxGroup<V extends string>({ value, onChange, options, ...field }: CheckboxGroupProps<V>) {
  return (
    <GroupFrame field={field}>
      <div className="grid grid-cols-1 gap-x-6 sm:grid-cols-2">
        {options.map((option, index) => (
          <label key={option.value} className="flex min-h-11 items-start gap-3 py-1.5">
            <input
              id={index === 0 ? fieldId(field.name) : undefined}
              type="checkbox"
              name={field.name}
              disabled={field.isDisabled}
              checked={value.includes(option.value)}
              onChange={(event) => onChange(event.target.checked ? [...value, option.value] : value.filter((item) => item !== option.value))}
              className={box}
            />
            <OptionText option={option} />
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}

/** Label and explanation of a choice. */
export function OptionText({ option }: { readonly option: Option }) {
  return (
    <span className="pt-0.5">
      {option.label}
      {option.description && <span className="block text-ink-soft">{option.description}</span>}
    </span>
  );
}

/** Legend, help, choices and error of a group of controls. */
export function GroupFrame({ field, children }: { readonly field: FieldProps; readonly children: ReactNode }) {
  const fromForm = useFormError(field.name);
  const id = fieldId(field.name);
  const message = field.error ?? fromForm;
  return (
    <fieldset aria-describedby={`${id}-help ${id}-error`} className={`flex min-w-0 flex-col gap-2 ${field.className ?? ''}`}>
      <legend className="mb-1 text-std-17B-170 leading-snug">
        {field.label}
        <Requirement isRequired={field.isRequired} />
      </legend>
      {field.description && <Help id={`${id}-help`}>{field.description}</Help>}
      {children}
      <FieldError id={`${id}-error`} message={message} />
    </fieldset>
  );
}
