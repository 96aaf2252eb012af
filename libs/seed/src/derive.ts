import type { JcmScope, Sector } from '@team-osaka/domain';

/** How far a technology is, as the sources tell. */
export type Stage = 'commercial' | 'demonstration' | 'development' | 'study' | 'planned';

/**
 * Technology readiness level by the stage the sources tell: in commercial use 9, demonstrated 7, in development 5, studied or
 * planned 3. Derived, not sourced: no source names a level.
 */
export const readinessOf: Readonly<Record<Stage, number>> = { commercial: 9, demonstration: 7, development: 5, study: 3, planned: 3 };

/**
 * JCM sectoral scopes of sectors that lie in one scope. A sector that spreads over several (water, buildings, biomass, …) gives none.
 */
const scopeOfSector: Partial<Record<Sector, JcmScope>> = {
  'renewable-energy': 1, grid: 2, 'energy-efficiency': 3, transport: 7, fluorocarbons: 11, waste: 13,
};

/** Sectoral scopes that the sectors of a technology stand for. Derived, not sourced. */
export function scopesOf(sectors: readonly Sector[]): JcmScope[] {
  const scopes = sectors.map((sector) => scopeOfSector[sector]).filter((scope) => scope !== undefined);
  return [...new Set(scopes)].sort((one, other) => one - other);
}

/** Countries with a reference site: the only ones that the sources let a company claim to serve. */
export function countriesOf(sites: readonly { readonly country: string }[]): string[] {
  return [...new Set(sites.map((site) => site.country))].sort();
}
