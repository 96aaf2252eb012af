import type { Constraint, NeedDocument, TechnologyDocument } from '../types.js';

/**
 * Whether the technology's own fields contradict a must-have of the need. Written apart from the engine's judgement, to
 * check it: it compares only what is written in the same unit and currency; silence contradicts nothing.
 */
export function contradictsMustHave(need: NeedDocument, technology: TechnologyDocument): boolean {
  return (need.constraints ?? []).some((constraint) => constraint.level === 'must' && contradicts(constraint, technology));
}

function contradicts(constraint: Constraint, technology: TechnologyDocument): boolean {
  const value = Number(constraint.value);
  switch (constraint.type) {
    case 'country':
      return lacks(technology.countriesServed, String(constraint.value));
    case 'deployedIn':
      return lacks(technology.deployments?.map(({ country }) => country), String(constraint.value));
    case 'trlMin':
      return technology.trl !== undefined && technology.trl < value;
    case 'capacity': {
      const { capacity } = technology;
      return capacity !== undefined && capacity.unit === constraint.unit && (value < (capacity.min ?? value) || value > (capacity.max ?? value));
    }
    case 'capexMax': {
      const { capex } = technology;
      return capex !== undefined && capex.currency === constraint.currency && capex.per === constraint.per && (capex.min ?? value) > value;
    }
  }
}

function lacks(countries: readonly string[] | undefined, wanted: string): boolean {
  return countries !== undefined && countries.length > 0 && !countries.some((country) => country.toUpperCase() === wanted.toUpperCase());
}
