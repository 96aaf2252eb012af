import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { cooperationRoutes, needRoutes, organisationRoutes, projectRoutes, RouteRequest, technologyRoutes } from '@team-osaka/contracts';
import type { ProductLanguage, Role } from '@team-osaka/domain';
import type { Stage } from './derive.js';

type PartnerBody = RouteRequest<typeof cooperationRoutes.recordPartner>['body'];
type MemorandumBody = RouteRequest<typeof cooperationRoutes.recordMemorandum>['body'];
type ActivityBody = RouteRequest<typeof cooperationRoutes.recordActivity>['body'];
type ProjectBody = RouteRequest<typeof projectRoutes.record>['body'];
type TechnologyBody = RouteRequest<typeof technologyRoutes.create>['body'];
type NeedBody = RouteRequest<typeof needRoutes.create>['body'];
export type ApplicationBody = RouteRequest<typeof organisationRoutes.apply>['body'];

/** Partners and memoranda are named by their codes; the loader puts their ids in. */
export type SeedMemorandum = Omit<MemorandumBody, 'partnerId'> & { readonly partner: string };
export type SeedActivity = Omit<ActivityBody, 'partnerId' | 'memorandumId' | 'relatedPartnerIds'> & {
  readonly partner: string;
  readonly memorandum: string | null;
  readonly relatedPartners: readonly string[];
};
/** A house of the demonstration; `code` is its name in these files and the local part of its demo mail address. */
export type SeedOrganisation = ApplicationBody['organisation'] & { readonly code: string; readonly sources: string[] };

interface SeedListing {
  readonly code: string;
  /** Code of the organisation. */
  readonly organisation: string;
  readonly sources: string[];
}
export type SeedTechnology = TechnologyBody & SeedListing & { readonly stage: Stage };
export type SeedNeed = NeedBody & SeedListing;

/** A person of the demonstration. */
export interface SignIn {
  readonly role: Exclude<Role, 'public'>;
  readonly name: string;
  readonly email: string;
  readonly language: ProductLanguage;
  /** Code of the organisation; `gec` is the coordinating office. */
  readonly organisation: string;
}

// By the package's name: what uses it may be bundled.
const { resolve } = createRequire(import.meta.url);
const read = <T>(file: string): T => JSON.parse(readFileSync(resolve(`@team-osaka/seed/data/${file}.json`), 'utf8')) as T;

/** The facts of the demonstration. What each file holds and where it comes from: docs/data.md. */
export const readPartners = () => read<PartnerBody[]>('partners');
export const readMemoranda = () => read<SeedMemorandum[]>('memoranda');
export const readActivities = () => read<SeedActivity[]>('activities');
export const readProjects = () => read<ProjectBody[]>('projects');
export const readOrganisations = () => read<SeedOrganisation[]>('organisations');
export const readTechnologies = () => read<SeedTechnology[]>('technologies');
export const readNeeds = () => read<SeedNeed[]>('needs');
/** Demo sign-ins that are shown to people; every other member house has one of its own, made from its code. */
export const readSignIns = () => read<{ password: string; signIns: SignIn[] }>('sign-ins');
/** What is left undecided, so that the coordinators' desk has work: fictional applications, and codes of real listings. */
export const readWaiting = () => read<{ applications: ApplicationBody[]; technologies: string[]; needs: string[] }>('waiting');
