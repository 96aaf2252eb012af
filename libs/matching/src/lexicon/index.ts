import { parseLexicon, type LexiconRow } from './model.js';
import { airPollution } from './topic/air-pollution.js';
import { building } from './topic/building.js';
import { cleaning } from './topic/cleaning.js';
import { complaintDamage } from './topic/complaint-damage.js';
import { dataCommunication } from './topic/data-communication.js';
import { energy } from './topic/energy.js';
import { factory } from './topic/factory.js';
import { farming } from './topic/farming.js';
import { goodsIndustry } from './topic/goods-industry.js';
import { health } from './topic/health.js';
import { household } from './topic/household.js';
import { lawPolicy } from './topic/law-policy.js';
import { learning } from './topic/learning.js';
import { livestockFishery } from './topic/livestock-fishery.js';
import { marketFood } from './topic/market-food.js';
import { material } from './topic/material.js';
import { measure } from './topic/measure.js';
import { moneyContract } from './topic/money-contract.js';
import { natureWater } from './topic/nature-water.js';
import { neighbourhood } from './topic/neighbourhood.js';
import { office } from './topic/office.js';
import { people } from './topic/people.js';
import { plantSoil } from './topic/plant-soil.js';
import { project } from './topic/project.js';
import { quality } from './topic/quality.js';
import { safety } from './topic/safety.js';
import { sense } from './topic/sense.js';
import { street } from './topic/street.js';
import { surfaceAndShape } from './topic/surface-and-shape.js';
import { toolPart } from './topic/tool-part.js';
import { transport } from './topic/transport.js';
import { verb } from './topic/verb.js';
import { waste } from './topic/waste.js';
import { waterSewage } from './topic/water-sewage.js';
import { weatherDisaster } from './topic/weather-disaster.js';

const tables = [
  airPollution,
  building,
  cleaning,
  complaintDamage,
  dataCommunication,
  energy,
  factory,
  farming,
  goodsIndustry,
  health,
  household,
  lawPolicy,
  learning,
  livestockFishery,
  marketFood,
  material,
  measure,
  moneyContract,
  natureWater,
  neighbourhood,
  office,
  people,
  plantSoil,
  project,
  quality,
  safety,
  sense,
  street,
  surfaceAndShape,
  toolPart,
  transport,
  verb,
  waste,
  waterSewage,
  weatherDisaster,
];

let rows: readonly LexiconRow[] | undefined;

/** The pivot lexicon: every row of every topic, taken apart at the first use. */
export function lexicon(): readonly LexiconRow[] {
  return (rows ??= tables.flatMap(parseLexicon));
}
