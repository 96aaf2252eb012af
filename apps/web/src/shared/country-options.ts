import { isCountry, partnerCountries } from '@team-osaka/domain';
import type { Translator } from '@team-osaka/i18n';
import type { Option } from '@team-osaka/ui';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const countries = letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountry);

/** Every country by its name in the reader's language, the countries of the network first. */
export function countryOptions(t: Translator): Option[] {
  const option = (code: string): Option => ({ value: code, label: t.country(code) });
  const near: readonly string[] = partnerCountries;
  const others = countries.filter((code) => !near.includes(code)).map(option);
  return [...near.map(option), ...others.sort((one, other) => one.label.localeCompare(other.label, t.language))];
}
