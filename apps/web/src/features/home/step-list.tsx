import { useText } from '../../shared/language.js';

const steps = ['describe', 'match', 'introduce', 'project'] as const;

/** From a need to a project in four steps. */
export function StepList() {
  const t = useText();
  return (
    <ol className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
      {steps.map((step, index) => (
        <li key={step} className="flex min-w-0 flex-col gap-2 rounded-12 bg-field p-5">
          <span aria-hidden="true" className="flex size-10 items-center justify-center rounded-full bg-key-900 text-std-20B-150 text-white">
            {index + 1}
          </span>
          <h3 className="text-std-18B-160 leading-snug">{t.textOf('home.step.title', step)}</h3>
          <p>{t.textOf('home.step.body', step)}</p>
        </li>
      ))}
    </ol>
  );
}
