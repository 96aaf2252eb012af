import { toConcept, type Concept } from './model.js';
import { sectorConcepts } from './sector.js';
import { agriculturePracticeConcepts } from './topic/agriculture-practice.js';
import { airConcepts } from './topic/air.js';
import { biomassConcepts } from './topic/biomass.js';
import { buildingConcepts } from './topic/building.js';
import { cooperationConcepts } from './topic/cooperation.js';
import { drinkingWaterConcepts } from './topic/drinking-water.js';
import { efficiencyConcepts } from './topic/efficiency.js';
import { effluentConcepts } from './topic/effluent.js';
import { energyConcepts } from './topic/energy.js';
import { floodConcepts } from './topic/flood.js';
import { hazardousWasteConcepts } from './topic/hazardous-waste.js';
import { industryConcepts } from './topic/industry.js';
import { monitoringTechnologyConcepts } from './topic/monitoring-technology.js';
import { recyclingConcepts } from './topic/recycling.js';
import { sanitationConcepts } from './topic/sanitation.js';
import { transportConcepts } from './topic/transport.js';
import { wasteCollectionConcepts } from './topic/waste-collection.js';
import { wasteTreatmentConcepts } from './topic/waste-treatment.js';
import { waterResourceConcepts } from './topic/water-resource.js';

/** The thesaurus of the field: every concept with its labels, in the order of the topic files. */
export const thesaurus: readonly Concept[] = [
  ...sectorConcepts,
  ...wasteCollectionConcepts,
  ...wasteTreatmentConcepts,
  ...hazardousWasteConcepts,
  ...recyclingConcepts,
  ...sanitationConcepts,
  ...effluentConcepts,
  ...drinkingWaterConcepts,
  ...waterResourceConcepts,
  ...floodConcepts,
  ...airConcepts,
  ...monitoringTechnologyConcepts,
  ...agriculturePracticeConcepts,
  ...biomassConcepts,
  ...energyConcepts,
  ...efficiencyConcepts,
  ...transportConcepts,
  ...buildingConcepts,
  ...industryConcepts,
  ...cooperationConcepts,
].map(toConcept);
