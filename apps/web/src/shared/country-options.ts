import { isCountry, partnerCountries } from '@team-osaka/domain';
import type { Translator } from '@team-osaka/i18n';
import type { Option } from '@team-osaka/ui';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const countries = letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountry);

const kept = new WeakMap<Translator, readonly Option[]>();

/** Every country by its name in the reader's language, the countries of the network first; the same list at every call. */
export function countryOptions(t: Translator): readonly Option[] {
  const options = kept.get(t) ?? sortedCountries(t);
  kept.set(t, options);
  return options;
}

function sortedCountries(t: Translator): Option[] {
  const option = (code: string): Option => ({ value: code, label: t.country(code) });
  const near: readonly string[] = partnerCountries;
  const others = countries.filter((code) => !near.includes(code)).map(option);
  const { compare } = new Intl.Collator(t.language);
  return [...near.map(option), ...others.sort((one, other) => compare(one.label, other.label))];
}
