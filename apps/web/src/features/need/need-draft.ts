import type { NeedConstraint, NeedContact, NeedFacts, NeedText, NeedView } from '@team-osaka/contracts';
import type { ContentLanguage, Sector, Unit } from '@team-osaka/domain';
import type { ListingDraft, ListingSnapshot } from '../listing/draft-room.js';
import type { MoneyDraft } from '../listing/measure-fields.js';

export interface FigureDraft {
  readonly measure: string;
  readonly value: string;
  readonly unit: string;
  readonly asOf: string;
}

/** A must or a wish while it is written; which fields count depends on its type. */
export interface ConstraintDraft {
  readonly type: NeedConstraint['type'];
  readonly level: NeedConstraint['level'];
  readonly country: string;
  readonly number: number | null;
  readonly unit: Unit | '';
  readonly currency: string;
  readonly per: Unit | '';
}

/** A need as its form holds it: every field present, also where it is empty or half filled in. */
export interface NeedDraft extends ListingDraft<NeedText> {
  readonly sectors: readonly Sector[];
  readonly site: { readonly country: string; readonly place: string; readonly latitude: number | null; readonly longitude: number | null };
  readonly quantity: { readonly value: number | null; readonly unit: Unit | '' };
  readonly figures: readonly FigureDraft[];
  readonly technologyToday: string;
  readonly energySource: string;
  readonly constraints: readonly ConstraintDraft[];
  readonly budget: MoneyDraft;
  readonly fundingRoute: NonNullable<NeedFacts['fundingRoute']> | '';
  readonly procurementRoute: NonNullable<NeedFacts['procurementRoute']> | '';
  readonly decisionOn: string;
  readonly policyLink: string;
  /** One per line. */
  readonly coBenefits: string;
  readonly sdgs: readonly number[];
  readonly languages: readonly ContentLanguage[];
  readonly contact: { readonly name: string; readonly department: string; readonly email: string; readonly telephone: string };
  readonly validUntil: string;
}

/** What is stored of a need while it is written. */
export interface NeedSnapshot extends ListingSnapshot<NeedText> {
  readonly facts: NeedFacts;
  /** Left out while it is half filled in. */
  readonly contact?: NeedContact | null;
  readonly validUntil: string | null;
}

export const emptyNeedText: NeedText = { title: '', problem: '', outcome: '' };

export const emptyConstraint: ConstraintDraft = { type: 'capacity', level: 'must', country: '', number: null, unit: '', currency: 'USD', per: '' };

/** Constraints whose value is a country. */
export const isCountryConstraint = (type: NeedConstraint['type']): boolean => type === 'country' || type === 'deployedIn';

/** The form of a stored need. */
export function needDraftOf(view: NeedView): NeedDraft {
  const { facts, contact } = view;
  return {
    originalLanguage: view.originalLanguage,
    texts: view.texts as NeedDraft['texts'],
    sectors: facts.sectors ?? [],
    site: { country: facts.site?.country ?? '', place: facts.site?.place ?? '', latitude: facts.site?.latitude ?? null, longitude: facts.site?.longitude ?? null },
    quantity: facts.quantity ?? { value: null, unit: '' },
    figures: (facts.figures ?? []).map(({ measure, value, unit, asOf }) => ({ measure, value: String(value), unit: unit ?? '', asOf: asOf ?? '' })),
    technologyToday: facts.technologyToday ?? '',
    energySource: facts.energySource ?? '',
    constraints: (facts.constraints ?? []).map(constraintDraftOf),
    budget: facts.budget ?? { min: null, max: null, currency: 'USD', year: new Date().getFullYear() },
    fundingRoute: facts.fundingRoute ?? '',
    procurementRoute: facts.procurementRoute ?? '',
    decisionOn: facts.decisionOn ?? '',
    policyLink: facts.policyLink ?? '',
    coBenefits: (facts.coBenefits ?? []).join('\n'),
    sdgs: facts.sdgs ?? [],
    languages: facts.languages ?? [],
    contact: { name: contact?.name ?? '', department: contact?.department ?? '', email: contact?.email ?? '', telephone: contact?.telephone ?? '' },
    validUntil: view.validUntil ?? '',
  };
}

function constraintDraftOf({ type, value, unit, currency, per, level }: NeedConstraint): ConstraintDraft {
  return {
    ...emptyConstraint, type, level,
    ...(typeof value === 'number' ? { number: value } : { country: value }),
    unit: unit ?? '', currency: currency ?? emptyConstraint.currency, per: per ?? '',
  };
}
