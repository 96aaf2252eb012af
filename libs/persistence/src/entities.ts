import { AuditEntryEntity } from './audit/audit-entry.entity.js';
import { ActivityEntity } from './cooperation/activity.entity.js';
import { MemorandumEntity } from './cooperation/memorandum.entity.js';
import { PartnerEntity } from './cooperation/partner.entity.js';
import { InvitationEntity } from './identity/invitation.entity.js';
import { PersonEntity } from './identity/person.entity.js';
import { SessionEntity } from './identity/session.entity.js';
import { EmbeddingEntity } from './match/embedding.entity.js';
import { NeedKeyEntity, NeedReadingEntity, TechnologyKeyEntity, TechnologyReadingEntity } from './match/listing-reading.entity.js';
import { MatchAppointmentEntity } from './match/match-appointment.entity.js';
import { MatchConsentEntity } from './match/match-consent.entity.js';
import { MatchConsortiumEntity } from './match/match-consortium.entity.js';
import { MatchEntity } from './match/match.entity.js';
import { MatchKeyStatisticEntity } from './match/match-key-statistic.entity.js';
import { MatchShowingEntity } from './match/match-showing.entity.js';
import { MatchingSettingEntity } from './match/matching-setting.entity.js';
import { NeedAnswerEntity } from './match/need-answer.entity.js';
import { WeightSetEntity } from './match/weight-set.entity.js';
import { NeedEntity } from './need/need.entity.js';
import { DeliveryEntity } from './notification/delivery.entity.js';
import { MailAddressEntity } from './notification/mail-address.entity.js';
import { MailReportEntity } from './notification/mail-report.entity.js';
import { NotificationPreferenceEntity } from './notification/notification-preference.entity.js';
import { NotificationSettingEntity } from './notification/notification-setting.entity.js';
import { NotificationEntity } from './notification/notification.entity.js';
import { OrganisationEntity } from './organisation/organisation.entity.js';
import { OutboxEntity } from './outbox/outbox.entity.js';
import { AlarmEntity } from './platform/alarm.entity.js';
import { HeartbeatEntity } from './platform/heartbeat.entity.js';
import { RateLimitEntity } from './platform/rate-limit.entity.js';
import { ScheduleEntity } from './platform/schedule.entity.js';
import { ProjectEntity } from './project/project.entity.js';
import { SavedSearchEntity, SavedSearchHitEntity } from './search/saved-search.entity.js';
import { TechnologyEntity } from './technology/technology.entity.js';
import { UnmatchedWordEntity, UnmatchedWordNeedEntity } from './vocabulary/unmatched-word.entity.js';
import { VocabularyChangeEntity } from './vocabulary/vocabulary-change.entity.js';
import { VocabularyConceptEntity } from './vocabulary/vocabulary-concept.entity.js';
import { VocabularyLabelEntity } from './vocabulary/vocabulary-label.entity.js';
import { WebhookEndpointEntity } from './webhook/webhook-endpoint.entity.js';

/** Every table of the product. */
export const entities = [
  OrganisationEntity, PersonEntity, SessionEntity, InvitationEntity, TechnologyEntity, NeedEntity, TechnologyReadingEntity, NeedReadingEntity, TechnologyKeyEntity, NeedKeyEntity, MatchEntity, MatchConsentEntity, MatchAppointmentEntity, MatchConsortiumEntity, NeedAnswerEntity, MatchShowingEntity, MatchKeyStatisticEntity, WeightSetEntity, EmbeddingEntity, MatchingSettingEntity,
  PartnerEntity, MemorandumEntity, ActivityEntity, ProjectEntity, AuditEntryEntity, OutboxEntity, NotificationEntity, DeliveryEntity, HeartbeatEntity, RateLimitEntity, AlarmEntity, ScheduleEntity,
  VocabularyConceptEntity, VocabularyLabelEntity, VocabularyChangeEntity, UnmatchedWordEntity, UnmatchedWordNeedEntity,
  WebhookEndpointEntity, SavedSearchEntity, SavedSearchHitEntity,
  NotificationPreferenceEntity, NotificationSettingEntity, MailAddressEntity, MailReportEntity,
];
