/** Fields of environmental technology, the coarse shelf that lists filter by. */
export const sectors = [
  'waste', 'recycling', 'wastewater', 'drinking-water', 'water-reuse', 'water-saving', 'desalination', 'rivers', 'flood-control',
  'energy', 'renewable-energy', 'energy-efficiency', 'energy-storage', 'grid', 'heat', 'hydrogen', 'biogas', 'biomass',
  'buildings', 'infrastructure', 'transport', 'manufacturing', 'agriculture', 'forest', 'fluorocarbons', 'air-quality', 'monitoring',
  'circular-economy', 'plastics', 'climate', 'finance', 'capacity-building',
] as const;
export type Sector = (typeof sectors)[number];

/** Sectoral scopes of the Joint Crediting Mechanism, numbered as in the UNFCCC list of accreditation scopes. */
export const jcmScopes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] as const;
export type JcmScope = (typeof jcmScopes)[number];

/** Modes of transfer a company offers. */
export const transferModes = ['sale', 'licence', 'joint-venture', 'operation-and-maintenance', 'lease', 'study'] as const;
export const ipStatuses = ['none', 'pending', 'granted', 'trade-secret'] as const;

/** Kinds of constraint a need states; each is a must or nice to have. */
export const constraintTypes = ['country', 'capacity', 'trlMin', 'deployedIn', 'capexMax'] as const;

/** Routes a need may be paid by. */
export const fundingRoutes = ['own-budget', 'jcm-subsidy', 'oda-loan', 'oda-grant', 'development-bank', 'private', 'ppp', 'undecided'] as const;
export const procurementRoutes = ['open-tender', 'limited-tender', 'direct-contract', 'ppp', 'pilot', 'undecided'] as const;

/** Sustainable Development Goals, 1–17. */
export const sdgs = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17] as const;
