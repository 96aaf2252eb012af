import { jcmScopes, sectors } from '@team-osaka/domain';
import { ComboBox, NumberField, Select } from '@team-osaka/ui';
import { useText } from '../../shared/language.js';
import type { TechnologySectionProps } from './technology-section.js';
import { trlOptions } from '../listing/trl-options.js';

/** What kind of technology it is, and how far it has come. */
export function KindSection({ draft, change }: TechnologySectionProps) {
  const t = useText();
  const scopes = jcmScopes.map((scope) => ({ value: String(scope), label: t.textOf('vocabulary.jcm_scope', scope) }));
  return (
    <>
      <ComboBox
        name="facts.sectors" label={t.text('listing.field.sectors')} description={t.text('listing.field.sectors_hint')} isRequired value={draft.sectors} onChange={(chosen) => change({ sectors: chosen })}
        options={sectors.map((sector) => ({ value: sector, label: t.textOf('vocabulary.sector', sector) }))}
      />
      <ComboBox
        name="facts.jcmScopes" label={t.text('technology.field.jcm_scopes')} value={draft.jcmScopes.map(String)} options={scopes}
        onChange={(chosen) => change({ jcmScopes: jcmScopes.filter((scope) => chosen.includes(String(scope))) })}
      />
      <Select
        name="facts.trl" label={t.text('technology.field.trl')} isRequired placeholder={t.text('ui.please_choose')} value={draft.trl === null ? '' : String(draft.trl)} options={trlOptions(t)}
        onChange={(trl) => change({ trl: trl === '' ? null : Number(trl) })}
      />
      <NumberField
        name="facts.commercialUnits" label={t.text('technology.field.commercial_units')} description={t.text('technology.hint.commercial_units')} isInteger
        value={draft.commercialUnits} onChange={(commercialUnits) => change({ commercialUnits })}
      />
    </>
  );
}
