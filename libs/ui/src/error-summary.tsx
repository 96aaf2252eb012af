import { useEffect, useId, useRef } from 'react';
import { fieldId, type FormError } from './form-context.js';
import { Icon } from './icon.js';
import { useUiTexts } from './ui-texts.js';

/** Lists what is wrong, takes the focus when it appears or changes, and leads to each field. */
export function ErrorSummary({ errors }: { readonly errors: readonly FormError[] }) {
  const texts = useUiTexts();
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useEffect(() => box.current?.focus(), [errors]);

  return (
    <div ref={box} tabIndex={-1} role="group" aria-labelledby={titleId} className="rounded-8 border-2 border-bad bg-white p-4 text-bad sm:p-6">
      <h2 id={titleId} className="flex items-start gap-2 text-std-18B-160">
        <Icon name="error" className="mt-0.5 size-6" />
        {texts.errorSummary(errors.length)}
      </h2>
      <ul className="mt-2 flex list-disc flex-col gap-1 pl-5 sm:pl-10">
        {errors.map((error, index) => (
          <li key={`${error.name ?? ''}-${index}`}>{error.name ? <FieldLink name={error.name} message={error.message} /> : error.message}</li>
        ))}
      </ul>
    </div>
  );
}

function FieldLink({ name, message }: { readonly name: string; readonly message: string }) {
  const id = fieldId(name);
  return (
    <a
      href={`#${id}`}
      className="text-bad underline underline-offset-4"
      onClick={(event) => {
        event.preventDefault();
        const field = document.getElementById(id);
        field?.scrollIntoView({ block: 'center' });
        field?.focus({ preventScroll: true });
      }}
    >
      {message}
    </a>
  );
}
