import type { TechnologyFacts } from '@team-osaka/contracts';
import { DataTable } from '@team-osaka/ui';
import { languageOfText } from '../../shared/in-reader-language.js';
import { useText } from '../../shared/language.js';
import { figureText } from '../listing/fact-text.js';

type Rows<Field extends keyof TechnologyFacts> = NonNullable<TechnologyFacts[Field]>;

/** A text of the listing's owner; these fields are in one language only. */
function Free({ text }: { readonly text: string | null }) {
  const t = useText();
  return text === null ? <>{t.text('ui.not_stated')}</> : <span lang={languageOfText(text)}>{text}</span>;
}

/** Where the technology is at work. */
export function ReferenceSiteTable({ rows }: { readonly rows: Rows<'referenceSites'> }) {
  const t = useText();
  return (
    <DataTable
      caption={t.text('technology.field.reference_sites')}
      rows={rows.map((row, index) => ({ ...row, index }))}
      rowKey={({ index }) => String(index)}
      columns={[
        { id: 'country', header: t.text('listing.form.country'), isTitle: true, cell: ({ country }) => <span className="font-bold">{t.country(country)}</span> },
        { id: 'place', header: t.text('listing.form.place'), cell: ({ place }) => <Free text={place} /> },
        { id: 'year', header: t.text('listing.form.year'), cell: ({ year }) => (year === null ? t.text('ui.not_stated') : String(year)) },
        { id: 'detail', header: t.text('technology.form.site_detail'), cell: ({ detail }) => <Free text={detail} /> },
      ]}
    />
  );
}

/** Figures as the maker prints them. */
export function PerformanceTable({ rows }: { readonly rows: Rows<'performance'> }) {
  const t = useText();
  return (
    <DataTable
      caption={t.text('technology.field.performance')}
      rows={rows.map((row, index) => ({ ...row, index }))}
      rowKey={({ index }) => String(index)}
      columns={[
        { id: 'metric', header: t.text('listing.form.measure'), isTitle: true, cell: ({ metric }) => <span lang={languageOfText(metric)} className="font-bold">{metric}</span> },
        { id: 'value', header: t.text('listing.form.value'), align: 'end', cell: ({ value, unit }) => figureText(t, value, unit) },
        { id: 'note', header: t.text('listing.form.note'), cell: ({ note }) => <Free text={note} /> },
      ]}
    />
  );
}
