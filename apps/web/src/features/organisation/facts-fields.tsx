import { organisationKinds, sectors, type OrganisationKind } from '@team-osaka/domain';
import { ComboBox, Select, TextField } from '@team-osaka/ui';
import { countryOptions } from '../../shared/country-options.js';
import { useText } from '../../shared/language.js';
import { fullAddress, type FactsDraft } from './facts-draft.js';
import { LocalisedFields } from './localised-fields.js';

export interface FactsFieldsProps {
  readonly draft: FactsDraft;
  readonly onChange: (draft: FactsDraft) => void;
  /** Path of the facts in the request, with a dot at its end. */
  readonly prefix?: string;
  /** Kinds to choose from; without them the kind is not asked for. */
  readonly kinds?: readonly OrganisationKind[];
}

/** What an organisation says of itself. */
export function FactsFields({ draft, onChange, prefix = '', kinds }: FactsFieldsProps) {
  const t = useText();
  const set = (change: Partial<FactsDraft>): void => onChange({ ...draft, ...change });
  return (
    <>
      <LocalisedFields
        name={`${prefix}names`} label={t.text('organisation.field.name')} description={t.text('organisation.field.name_hint')} isRequired maxLength={200}
        texts={draft.names} onChange={(names) => set({ names })}
      />
      {kinds && (
        <Select
          name={`${prefix}kind`} label={t.text('organisation.field.kind')} isRequired placeholder={t.text('ui.please_choose')} value={draft.kind} onChange={(kind) => set({ kind })}
          options={organisationKinds.filter((kind) => kinds.includes(kind)).map((kind) => ({ value: kind, label: t.textOf('vocabulary.organisation_kind', kind) }))}
        />
      )}
      <ComboBox
        name={`${prefix}country`} label={t.text('organisation.field.country')} isSingle isRequired options={countryOptions(t)}
        value={draft.country ? [draft.country] : []} onChange={([country = '']) => set({ country })}
      />
      <TextField
        name={`${prefix}place`} label={t.text('organisation.field.place')} description={t.text('organisation.field.place_hint')} maxLength={200}
        value={draft.place} onChange={(place) => set({ place })}
      />
      <ComboBox
        name={`${prefix}sectors`} label={t.text('organisation.field.sectors')} description={t.text('organisation.field.sectors_hint')} value={draft.sectors}
        onChange={(chosen) => set({ sectors: chosen })} options={sectors.map((sector) => ({ value: sector, label: t.textOf('vocabulary.sector', sector) }))}
      />
      <LocalisedFields
        name={`${prefix}summary`} label={t.text('organisation.field.summary')} description={t.text('organisation.field.summary_hint')} isMultiline maxLength={2000}
        texts={draft.summary} onChange={(summary) => set({ summary })}
      />
      <TextField
        name={`${prefix}website`} label={t.text('organisation.field.website')} type="url" autoComplete="url" maxLength={500}
        value={draft.website} onChange={(website) => set({ website })} onBlur={() => set({ website: fullAddress(draft.website) })}
      />
    </>
  );
}
