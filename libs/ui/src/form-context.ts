import { createContext, useContext } from 'react';

/** What is wrong with a form: `name` is the `name` of the field at fault, absent where the fault is not one field's. */
export interface FormError {
  readonly name?: string;
  readonly message: string;
}

/** Errors of the surrounding form. */
export const FormErrorContext = createContext<readonly FormError[]>([]);

/** The message for a field of the surrounding form, if there is one. */
export function useFormError(name: string): string | undefined {
  return useContext(FormErrorContext).find((error) => error.name === name)?.message;
}

/** Id of the control of a field; error summaries link to it. */
export function fieldId(name: string): string {
  return `field-${name}`;
}
