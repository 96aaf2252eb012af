import { useText } from '../../shared/language.js';

const stages = ['public', 'inside', 'approved', 'introduced'] as const;

/** What is open to whom, stage by stage; each stage adds to the one before. */
export function DisclosureList() {
  const t = useText();
  return (
    <ol className="flex flex-col gap-4">
      {stages.map((stage, index) => (
        <li key={stage} className="flex gap-4 rounded-12 border border-line p-4">
          <span aria-hidden="true" className="flex size-9 shrink-0 items-center justify-center rounded-full bg-key-900 font-bold text-white">
            {index + 1}
          </span>
          <div className="min-w-0">
            <h3 className="text-std-18B-160">{t.textOf('about.disclosure.who', stage)}</h3>
            <p>{t.textOf('about.disclosure.what', stage)}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
