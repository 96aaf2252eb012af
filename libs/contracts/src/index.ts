import { calendarRoutes } from './calendar/calendar.routes.js';
import { cooperationRoutes } from './cooperation/cooperation.routes.js';
import { deskRoutes, historyRoutes, homeRoutes } from './desk/desk.routes.js';
import { identityRoutes } from './identity/identity.routes.js';
import { appointmentRoutes } from './match/appointment.routes.js';
import { matchReportRoutes } from './match/match-report.routes.js';
import { matchingSettingRoutes } from './match/matching-setting.routes.js';
import { matchRoutes } from './match/match.routes.js';
import { needAnswerRoutes } from './match/need-answer.routes.js';
import { needRoutes } from './need/need.routes.js';
import { notificationRoutes } from './notification/notification.routes.js';
import { mailAddressRoutes, preferenceRoutes, previewRoutes } from './notification/preference.routes.js';
import { operationRoutes } from './operation/operation.routes.js';
import { organisationRoutes } from './organisation/organisation.routes.js';
import { platformRoutes } from './platform/platform.routes.js';
import { projectRoutes } from './project/project.routes.js';
import type { RouteContract } from './route.js';
import { searchRoutes } from './search/search.routes.js';
import { technologyRoutes } from './technology/technology.routes.js';
import { vocabularyRoutes } from './vocabulary/vocabulary.routes.js';
import { webhookRoutes } from './webhook/webhook.routes.js';

export * from './calendar/calendar.routes.js';
export * from './cooperation/cooperation.routes.js';
export * from './desk/desk.routes.js';
export * from './events.js';
export * from './identity/identity.routes.js';
export * from './jobs.js';
export * from './match/appointment.routes.js';
export * from './match/appointment.shape.js';
export * from './match/consortium.shape.js';
export * from './match/match-report.routes.js';
export * from './match/match.routes.js';
export * from './match/matching-setting.routes.js';
export * from './match/need-answer.routes.js';
export * from './need/need.routes.js';
export * from './notification/notification.routes.js';
export * from './notification/preference.routes.js';
export * from './operation/operation.routes.js';
export * from './organisation/organisation.routes.js';
export * from './platform/platform.routes.js';
export * from './problem.js';
export * from './project/project.routes.js';
export * from './route.js';
export * from './search/search.routes.js';
export * from './technology/technology.routes.js';
export * from './vocabulary/vocabulary.routes.js';
export * from './webhook/webhook.routes.js';

const rooms: readonly Readonly<Record<string, RouteContract>>[] = [
  identityRoutes,
  organisationRoutes,
  technologyRoutes,
  needRoutes,
  matchRoutes,
  appointmentRoutes,
  needAnswerRoutes,
  matchReportRoutes,
  matchingSettingRoutes,
  deskRoutes,
  homeRoutes,
  historyRoutes,
  notificationRoutes,
  cooperationRoutes,
  projectRoutes,
  vocabularyRoutes,
  operationRoutes,
  platformRoutes,
  preferenceRoutes,
  mailAddressRoutes,
  previewRoutes,
  webhookRoutes,
  calendarRoutes,
  searchRoutes,
];

/** Every route of the API. */
export const allRoutes: readonly RouteContract[] = rooms.flatMap((room) => Object.values(room));
