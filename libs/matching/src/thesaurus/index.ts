import { everydayEn } from './everyday/en.js';
import { everydayFil } from './everyday/fil.js';
import { everydayHi } from './everyday/hi.js';
import { everydayJa } from './everyday/ja.js';
import { everydayMr } from './everyday/mr.js';
import { everydayMy } from './everyday/my.js';
import { everydayTh } from './everyday/th.js';
import { everydayVi } from './everyday/vi.js';
import { toConcept, type Concept, type ConceptSource } from './model.js';
import { sectorConcepts } from './sector.js';
import { agriForestClimateConcepts } from './topic/agri-forest-climate.js';
import { agriculturePracticeConcepts } from './topic/agriculture-practice.js';
import { airConcepts } from './topic/air.js';
import { airTechniqueConcepts } from './topic/air-technique.js';
import { biogasSludgeConcepts } from './topic/biogas-sludge.js';
import { biomassConcepts } from './topic/biomass.js';
import { buildingConcepts } from './topic/building.js';
import { buildingEnvelopeConcepts } from './topic/building-envelope.js';
import { carbonFinanceConcepts } from './topic/carbon-finance.js';
import { circularServiceConcepts } from './topic/circular-service.js';
import { coolingColdChainConcepts } from './topic/cooling-cold-chain.js';
import { cooperationConcepts } from './topic/cooperation.js';
import { drinkingWaterConcepts } from './topic/drinking-water.js';
import { efficiencyConcepts } from './topic/efficiency.js';
import { effluentConcepts } from './topic/effluent.js';
import { electricMobilityConcepts } from './topic/electric-mobility.js';
import { energyConcepts } from './topic/energy.js';
import { environmentalLaboratoryConcepts } from './topic/environmental-laboratory.js';
import { factoryHeatConcepts } from './topic/factory-heat.js';
import { floodConcepts } from './topic/flood.js';
import { hazardousWasteConcepts } from './topic/hazardous-waste.js';
import { industryConcepts } from './topic/industry.js';
import { industryFoodConcepts } from './topic/industry-food.js';
import { industryMaterialConcepts } from './topic/industry-material.js';
import { lakeAndInstrumentsConcepts } from './topic/lake-and-instruments.js';
import { landfillEngineeringConcepts } from './topic/landfill-engineering.js';
import { lightingControlConcepts } from './topic/lighting-control.js';
import { materialRecyclingConcepts } from './topic/material-recycling.js';
import { mobilityLogisticsConcepts } from './topic/mobility-logistics.js';
import { monitoringTechnologyConcepts } from './topic/monitoring-technology.js';
import { powerSupplyConcepts } from './topic/power-supply.js';
import { recyclingConcepts } from './topic/recycling.js';
import { sanitationConcepts } from './topic/sanitation.js';
import { sanitationServiceConcepts } from './topic/sanitation-service.js';
import { soilAndNoiseConcepts } from './topic/soil-and-noise.js';
import { solarWindConcepts } from './topic/solar-wind.js';
import { sortingTechniqueConcepts } from './topic/sorting-technique.js';
import { stormAndCoastConcepts } from './topic/storm-and-coast.js';
import { tradeEffluentConcepts } from './topic/trade-effluent.js';
import { transportConcepts } from './topic/transport.js';
import { wasteCollectionConcepts } from './topic/waste-collection.js';
import { wasteStreamConcepts } from './topic/waste-stream.js';
import { wasteTreatmentConcepts } from './topic/waste-treatment.js';
import { waterNetworkConcepts } from './topic/water-network.js';
import { waterResourceConcepts } from './topic/water-resource.js';
import { waterTreatmentUnitConcepts } from './topic/water-treatment-unit.js';

/** What people say instead of the terms of the topic files, by language. */
const everyday: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: everydayEn, ja: everydayJa, vi: everydayVi, th: everydayTh, my: everydayMy, hi: everydayHi, mr: everydayMr, fil: everydayFil,
};

function withEveryday(source: ConceptSource): ConceptSource {
  const labels = { ...source.labels };
  for (const [language, wordings] of Object.entries(everyday)) {
    const more = wordings[source.id];
    if (more !== undefined) labels[language] = labels[language] === undefined ? more : `${labels[language]}|${more}`;
  }
  return { ...source, labels };
}

const sources: readonly ConceptSource[] = [
  ...sectorConcepts,
  ...agriForestClimateConcepts,
  ...agriculturePracticeConcepts,
  ...airConcepts,
  ...airTechniqueConcepts,
  ...biogasSludgeConcepts,
  ...biomassConcepts,
  ...buildingConcepts,
  ...buildingEnvelopeConcepts,
  ...carbonFinanceConcepts,
  ...circularServiceConcepts,
  ...coolingColdChainConcepts,
  ...cooperationConcepts,
  ...drinkingWaterConcepts,
  ...efficiencyConcepts,
  ...effluentConcepts,
  ...electricMobilityConcepts,
  ...energyConcepts,
  ...environmentalLaboratoryConcepts,
  ...factoryHeatConcepts,
  ...floodConcepts,
  ...hazardousWasteConcepts,
  ...industryConcepts,
  ...industryFoodConcepts,
  ...industryMaterialConcepts,
  ...lakeAndInstrumentsConcepts,
  ...landfillEngineeringConcepts,
  ...lightingControlConcepts,
  ...materialRecyclingConcepts,
  ...mobilityLogisticsConcepts,
  ...monitoringTechnologyConcepts,
  ...powerSupplyConcepts,
  ...recyclingConcepts,
  ...sanitationConcepts,
  ...sanitationServiceConcepts,
  ...soilAndNoiseConcepts,
  ...solarWindConcepts,
  ...sortingTechniqueConcepts,
  ...stormAndCoastConcepts,
  ...tradeEffluentConcepts,
  ...transportConcepts,
  ...wasteCollectionConcepts,
  ...wasteStreamConcepts,
  ...wasteTreatmentConcepts,
  ...waterNetworkConcepts,
  ...waterResourceConcepts,
  ...waterTreatmentUnitConcepts,
];

/** The thesaurus of the field: every concept with its labels. */
export const thesaurus: readonly Concept[] = sources.map((source) => toConcept(withEveryday(source)));
