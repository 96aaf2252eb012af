import { ipStatuses, transferModes } from '@team-osaka/domain';
import { CheckboxGroup, ComboBox, Select, TextArea, TextField } from '@team-osaka/ui';
import { countryOptions } from '../../shared/country-options.js';
import { useText } from '../../shared/language.js';
import { languageOptions } from '../listing/options.js';
import { RepeatGroup } from '../listing/repeat-group.js';
import type { TechnologySectionProps } from './technology-section.js';

/** Where and how the technology is offered. */
export function TermsSection({ draft, change }: TechnologySectionProps) {
  const t = useText();
  const countries = countryOptions(t);
  return (
    <>
      <ComboBox name="facts.countriesServed" label={t.text('technology.field.countries_served')} value={draft.countriesServed} onChange={(countriesServed) => change({ countriesServed })} options={countries} />
      <CheckboxGroup
        name="facts.transferModes" label={t.text('technology.field.transfer_modes')} value={draft.transferModes} onChange={(chosen) => change({ transferModes: chosen })}
        options={transferModes.map((mode) => ({ value: mode, label: t.textOf('vocabulary.transfer_mode', mode) }))}
      />
      <RepeatGroup
        name="facts.localAgents" label={t.text('technology.field.local_agents')} rows={draft.localAgents} max={20} onChange={(localAgents) => change({ localAgents })}
        empty={() => ({ country: '', name: '' })} addLabel={t.text('technology.add.local_agent')} rowLabel={(index) => t.text('technology.row.local_agent', { number: index + 1 })}
      >
        {(row, put, name) => (
          <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
            <ComboBox name={`${name}.country`} label={t.text('listing.form.country')} isSingle value={row.country ? [row.country] : []} onChange={([country = '']) => put({ country })} options={countries} />
            <TextField name={`${name}.name`} label={t.text('listing.form.name')} maxLength={200} value={row.name} onChange={(agent) => put({ name: agent })} />
          </div>
        )}
      </RepeatGroup>
      <ComboBox name="facts.languages" label={t.text('listing.field.languages')} value={draft.languages} onChange={(languages) => change({ languages })} options={languageOptions(t)} />
      <Select
        name="facts.ipStatus" label={t.text('technology.field.ip_status')} placeholder={t.text('ui.not_stated')} value={draft.ipStatus} onChange={(ipStatus) => change({ ipStatus })}
        options={ipStatuses.map((status) => ({ value: status, label: t.textOf('vocabulary.ip_status', status) }))}
      />
      <TextArea name="facts.certificates" label={t.text('technology.field.certificates')} description={t.text('listing.form.one_per_line')} rows={3} value={draft.certificates} onChange={(certificates) => change({ certificates })} />
    </>
  );
}
