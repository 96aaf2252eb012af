import type { TechnologyFacts, TechnologyText, TechnologyView } from '@team-osaka/contracts';
import type { ContentLanguage, JcmScope, Sector, Unit } from '@team-osaka/domain';
import type { ListingDraft, ListingSnapshot } from '../listing/draft-room.js';
import type { MoneyDraft } from '../listing/measure-fields.js';

export interface ReferenceSiteDraft {
  readonly country: string;
  readonly place: string;
  readonly year: number | null;
  readonly detail: string;
}
export interface PerformanceDraft {
  readonly metric: string;
  readonly value: string;
  readonly unit: string;
  readonly note: string;
}
export interface AgentDraft {
  readonly country: string;
  readonly name: string;
}

type EmissionUnit = NonNullable<TechnologyFacts['emissionReduction']>['unit'];

/** A technology as its form holds it: every field present, also where it is empty or half filled in. */
export interface TechnologyDraft extends ListingDraft<TechnologyText> {
  readonly sectors: readonly Sector[];
  readonly jcmScopes: readonly JcmScope[];
  readonly trl: number | null;
  readonly commercialUnits: number | null;
  readonly referenceSites: readonly ReferenceSiteDraft[];
  readonly capacity: { readonly min: number | null; readonly max: number | null; readonly unit: Unit | '' };
  readonly cost: MoneyDraft & { readonly per: Unit | '' };
  readonly runningCost: { readonly value: number | null; readonly currency: string; readonly year: number | null; readonly per: string };
  readonly lifetimeYears: number | null;
  readonly inputs: { readonly power: string; readonly water: string; readonly feedstock: string };
  readonly siteConditions: { readonly voltage: string; readonly climate: string; readonly space: string };
  readonly emissionReduction: { readonly value: number | null; readonly unit: EmissionUnit; readonly method: string; readonly assumptions: string; readonly gases: string; readonly gwp: string };
  readonly performance: readonly PerformanceDraft[];
  /** One per line. */
  readonly certificates: string;
  readonly ipStatus: NonNullable<TechnologyFacts['ipStatus']> | '';
  readonly transferModes: NonNullable<TechnologyFacts['transferModes']>;
  readonly countriesServed: readonly string[];
  readonly localAgents: readonly AgentDraft[];
  readonly languages: readonly ContentLanguage[];
  readonly confidential: { readonly details: string; readonly priceNotes: string };
}

/** What is stored of a technology while it is written. */
export interface TechnologySnapshot extends ListingSnapshot<TechnologyText> {
  readonly facts: TechnologyFacts;
  readonly confidential: NonNullable<TechnologyView['confidential']>;
}

export const emptyTechnologyText: TechnologyText = { title: '', summary: '', description: '', problemSolved: '' };

/** Prices of a new listing are in yen of this year. */
const thisYear = (): number => new Date().getFullYear();

/** The form of a stored technology. */
export function technologyDraftOf(view: TechnologyView): TechnologyDraft {
  const { facts } = view;
  const { capacity, cost, runningCost, inputs, siteConditions, emissionReduction } = facts;
  return {
    originalLanguage: view.originalLanguage,
    texts: view.texts as TechnologyDraft['texts'],
    sectors: facts.sectors ?? [],
    jcmScopes: facts.jcmScopes ?? [],
    trl: facts.trl ?? null,
    commercialUnits: facts.commercialUnits ?? null,
    referenceSites: (facts.referenceSites ?? []).map(({ country, place, year, detail }) => ({ country, place: place ?? '', year, detail: detail ?? '' })),
    capacity: capacity ?? { min: null, max: null, unit: '' },
    cost: cost ? { ...cost, per: cost.per ?? '' } : { min: null, max: null, currency: 'JPY', year: thisYear(), per: '' },
    runningCost: runningCost ?? { value: null, currency: 'JPY', year: thisYear(), per: '' },
    lifetimeYears: facts.lifetimeYears ?? null,
    inputs: { power: inputs?.power ?? '', water: inputs?.water ?? '', feedstock: inputs?.feedstock ?? '' },
    siteConditions: { voltage: siteConditions?.voltage ?? '', climate: siteConditions?.climate ?? '', space: siteConditions?.space ?? '' },
    emissionReduction: emissionReduction ?? { value: null, unit: 'tCO2/year', method: '', assumptions: '', gases: 'CO2', gwp: '' },
    performance: (facts.performance ?? []).map(({ metric, value, unit, note }) => ({ metric, value: String(value), unit: unit ?? '', note: note ?? '' })),
    certificates: (facts.certificates ?? []).join('\n'),
    ipStatus: facts.ipStatus ?? '',
    transferModes: facts.transferModes ?? [],
    countriesServed: facts.countriesServed ?? [],
    localAgents: facts.localAgents ?? [],
    languages: facts.languages ?? [],
    confidential: { details: view.confidential?.details ?? '', priceNotes: view.confidential?.priceNotes ?? '' },
  };
}
