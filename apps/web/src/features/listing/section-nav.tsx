import { useText } from '../../shared/language.js';

export interface FormSection {
  readonly id: string;
  readonly title: string;
}

/** Brings a section of the form into view and puts the focus on its heading. */
function goTo(id: string): void {
  const heading = document.getElementById(`heading-${id}`);
  heading?.scrollIntoView({ block: 'start', behavior: 'smooth' });
  heading?.focus({ preventScroll: true });
}

/** The steps of a long form: a folded list on a phone, a list beside the form on a wide screen. */
export function SectionNav({ sections }: { readonly sections: readonly FormSection[] }) {
  const t = useText();
  const list = (
    <ol className="flex flex-col">
      {sections.map((section, index) => (
        <li key={section.id}>
          <a
            href={`#heading-${section.id}`}
            className="flex min-h-11 items-center gap-3 rounded-8 px-2 py-1 hover:bg-field hover:underline"
            onClick={(event) => {
              event.preventDefault();
              event.currentTarget.closest('details')?.removeAttribute('open');
              goTo(section.id);
            }}
          >
            <span aria-hidden="true" className="flex size-7 shrink-0 items-center justify-center rounded-full border border-key-900 text-dns-14B-130 text-key-900">
              {index + 1}
            </span>
            {section.title}
          </a>
        </li>
      ))}
    </ol>
  );
  return (
    <nav aria-label={t.text('listing.form.sections')}>
      <details className="rounded-8 border border-line px-4 py-2 lg:hidden">
        <summary className="min-h-8 font-bold">{t.text('listing.form.sections')}</summary>
        {list}
      </details>
      <div className="sticky top-6 hidden lg:block">{list}</div>
    </nav>
  );
}
