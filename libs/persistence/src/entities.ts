import { AuditEntryEntity } from './audit/audit-entry.entity.js';
import { ActivityEntity } from './cooperation/activity.entity.js';
import { MemorandumEntity } from './cooperation/memorandum.entity.js';
import { PartnerEntity } from './cooperation/partner.entity.js';
import { InvitationEntity } from './identity/invitation.entity.js';
import { PersonEntity } from './identity/person.entity.js';
import { SessionEntity } from './identity/session.entity.js';
import { MatchConsentEntity } from './match/match-consent.entity.js';
import { MatchEntity } from './match/match.entity.js';
import { NeedEntity } from './need/need.entity.js';
import { DeliveryEntity } from './notification/delivery.entity.js';
import { NotificationEntity } from './notification/notification.entity.js';
import { OrganisationEntity } from './organisation/organisation.entity.js';
import { OutboxEntity } from './outbox/outbox.entity.js';
import { HeartbeatEntity } from './platform/heartbeat.entity.js';
import { RateLimitEntity } from './platform/rate-limit.entity.js';
import { ProjectEntity } from './project/project.entity.js';
import { TechnologyEntity } from './technology/technology.entity.js';

/** Every table of the product. */
export const entities = [
  OrganisationEntity, PersonEntity, SessionEntity, InvitationEntity, TechnologyEntity, NeedEntity, MatchEntity, MatchConsentEntity,
  PartnerEntity, MemorandumEntity, ActivityEntity, ProjectEntity, AuditEntryEntity, OutboxEntity, NotificationEntity, DeliveryEntity, HeartbeatEntity, RateLimitEntity,
];
