import type { FormEvent, ReactNode } from 'react';
import { ErrorSummary } from './error-summary.js';
import { FormErrorContext, type FormError } from './form-context.js';

export interface FormProps {
  /** Faults found by the last attempt; a new array moves the focus to the summary. */
  readonly errors?: readonly FormError[];
  readonly onSubmit: () => void;
  readonly children: ReactNode;
  readonly className?: string;
  readonly 'aria-label'?: string;
}

/** A form whose faults are listed at its top and repeated at their fields. The server's contract is the judge, so the browser's own bubbles are off. */
export function Form({ errors = [], onSubmit, children, className, ...rest }: FormProps) {
  function submit(event: FormEvent): void {
    event.preventDefault();
    event.stopPropagation();
    onSubmit();
  }
  return (
    <form noValidate onSubmit={submit} className={className ?? 'flex max-w-3xl flex-col gap-8'} {...rest}>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <FormErrorContext value={errors}>{children}</FormErrorContext>
    </form>
  );
}

export interface FieldsetProps {
  readonly legend: string;
  readonly description?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of a long form. */
export function Fieldset({ legend, description, children }: FieldsetProps) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-6 border-t border-line pt-6">
      <legend className="float-left mb-2 w-full text-std-22B-150">{legend}</legend>
      {description && <p className="clear-both -mt-4 text-ink-soft">{description}</p>}
      {children}
    </fieldset>
  );
}

/** The row of buttons that ends a form. */
export function FormActions({ children }: { readonly children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-4 border-t border-line pt-6">{children}</div>;
}
