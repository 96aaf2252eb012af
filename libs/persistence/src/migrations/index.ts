import type { MigrationInterface } from 'typeorm';
import { Initial1795297024771 } from './1795297024771-initial.js';
import { TechnologyTrlReached1795305016789 } from './1795305016789-technology-trl-reached.js';

/** The migration chain, oldest first. */
export const migrations: (new () => MigrationInterface)[] = [Initial1795297024771, TechnologyTrlReached1795305016789];
