import { productLanguages, type ProductLanguage } from '@team-osaka/domain';
import { ComboBox, Select, TextField } from '@team-osaka/ui';
import { useMemo } from 'react';
import { languageNames, useText } from '../../shared/language.js';
import { timeZoneOptions } from './time-zone.js';

/** What a person says of itself. */
export interface PersonFacts {
  readonly name: string;
  readonly locale: ProductLanguage;
  readonly timeZone: string;
}

export interface PersonFieldsProps {
  readonly facts: PersonFacts;
  readonly onChange: (facts: PersonFacts) => void;
  /** Path of the person in the request, with a dot at its end. */
  readonly prefix?: string;
}

const languages = productLanguages.map((language) => ({ value: language, label: languageNames[language] }));

/** Name, language and time zone of a person. */
export function PersonFields({ facts, onChange, prefix = '' }: PersonFieldsProps) {
  const t = useText();
  const { name, locale, timeZone } = facts;
  const zones = useMemo(() => timeZoneOptions(timeZone), [timeZone]);
  return (
    <>
      <TextField
        name={`${prefix}name`} label={t.text('identity.field.name')} isRequired autoComplete="name" maxLength={120}
        value={name} onChange={(next) => onChange({ ...facts, name: next })}
      />
      <Select
        name={`${prefix}locale`} label={t.text('identity.field.language')} description={t.text('identity.field.language_hint')} options={languages}
        value={locale} onChange={(next) => onChange({ ...facts, locale: next || locale })}
      />
      <ComboBox
        name={`${prefix}timeZone`} label={t.text('identity.field.time_zone')} description={t.text('identity.field.time_zone_hint')} isSingle isRequired options={zones}
        value={timeZone ? [timeZone] : []} onChange={([next = '']) => onChange({ ...facts, timeZone: next })}
      />
    </>
  );
}
