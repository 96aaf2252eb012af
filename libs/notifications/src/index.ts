/**
 * What to say to whom, in which language: plans (event → audiences and templates), templates and their facts, and their rendering
 * as mail and in the application. `@team-osaka/notifications/mailer` hands mails to SMTP, `@team-osaka/notifications/report-mail` reads bounce mails.
 */
export * from './appointment-calendar.js';
export * from './calendar.js';
export type { CalendarFile } from './calendar-file.js';
export * from './example.js';
export * from './kind.js';
export * from './link.js';
export * from './mail/plain-facts.js';
export * from './mail/render-digest.js';
export * from './mail/render-mail.js';
export * from './parameter.js';
export * from './plan.js';
export * from './render-notification.js';
export * from './timing.js';
export * from './urgency.js';
export * from './webhook.js';
