import { MigrationInterface, QueryRunner } from 'typeorm';

export class Initial1795297024771 implements MigrationInterface {
  name = 'Initial1795297024771';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            CREATE TABLE "audit_entry" (
                "id" uuid NOT NULL,
                "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
                "event" text NOT NULL,
                "occurred_at" TIMESTAMP WITH TIME ZONE NOT NULL,
                "actor_id" uuid,
                "actor_role" text NOT NULL,
                "subject_kind" text NOT NULL,
                "subject_id" uuid NOT NULL,
                "from_state" text,
                "to_state" text,
                "reason" text,
                "payload" jsonb NOT NULL DEFAULT '{}',
                CONSTRAINT "PK_58a130a4b9da189f46ba2a01801" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_audit_entry_subject" ON "audit_entry" ("subject_kind", "subject_id", "id")
        `);
    await queryRunner.query(`
            CREATE TABLE "partner" (
                "id" uuid NOT NULL,
                "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
                "version" integer NOT NULL,
                "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
                "code" text NOT NULL,
                "name" jsonb NOT NULL,
                "kind" text NOT NULL,
                "country" text,
                "relation" text,
                "since" jsonb,
                "note" text,
                "sources" text array NOT NULL DEFAULT '{}',
                CONSTRAINT "PK_8f34ff11ddd5459eacbfacd48ca" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE UNIQUE INDEX "uq_partner_code" ON "partner" ("code")
        `);
    await queryRunner.query(`
            CREATE TABLE "memorandum" (
                "id" uuid NOT NULL,
                "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
                "version" integer NOT NULL,
                "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
                "code" text NOT NULL,
                "partner_id" uuid NOT NULL,
                "title" jsonb NOT NULL,
                "counterparty" jsonb NOT NULL,
                "osaka_party" text NOT NULL,
                "signed" jsonb NOT NULL,
                "renewals" jsonb NOT NULL DEFAULT '[]',
                "sources" text array NOT NULL DEFAULT '{}',
                CONSTRAINT "PK_ebfe84485aa5f3e7ab208092a88" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_memorandum_partner" ON "memorandum" ("partner_id")
        `);
    await queryRunner.query(`
            CREATE UNIQUE INDEX "uq_memorandum_code" ON "memorandum" ("code")
        `);
    await queryRunner.query(`
            CREATE TABLE "activity" (
                "id" uuid NOT NULL,
                "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
                "version" integer NOT NULL,
                "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
                "code" text NOT NULL,
                "partner_id" uuid NOT NULL,
                "memorandum_id" uuid,
                "related_partner_ids" uuid array NOT NULL DEFAULT '{}',
                "type" text NOT NULL,
                "also_types" text array NOT NULL DEFAULT '{}',
                "title" jsonb NOT NULL,
                "date" jsonb NOT NULL,
                "starts_on" date NOT NULL,
                "status" text NOT NULL,
                "level" text,
                "mode" text,
                "note" text,
                "sources" text array NOT NULL DEFAULT '{}',
                CONSTRAINT "PK_24625a1d6b1b089c8ae206fe467" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_activity_starts" ON "activity" ("starts_on", "id")
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_activity_partner" ON "activity" ("partner_id", "starts_on")
        `);
    await queryRunner.query(`
            CREATE UNIQUE INDEX "uq_activity_code" ON "activity" ("code")
        `);
    await queryRunner.query(`
            CREATE TABLE "invitation" (
                "id" uuid NOT NULL,
                "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
                "organisation_id" uuid NOT NULL,
                "email" text NOT NULL,
                "role" text NOT NULL,
                "organisation_administrator" boolean NOT NULL DEFAULT false,
                "locale" text NOT NULL,
                "invited_by_id" uuid,
                "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL,
                "accepted_at" TIMESTAMP WITH TIME ZONE,
                "revoked_at" TIMESTAMP WITH TIME ZONE,
                CONSTRAINT "PK_beb994737756c0f18a1c1f8669c" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE UNIQUE INDEX "uq_invitation_open" ON "invitation" ("organisation_id", "email")
            WHERE accepted_at is null
                and revoked_at is null
        `);
    await queryRunner.query(`
            CREATE TABLE "person" (
                "id" uuid NOT NULL,
                "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
                "version" integer NOT NULL,
                "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
                "organisation_id" uuid NOT NULL,
                "name" text NOT NULL,
                "email" text NOT NULL,
                "locale" text NOT NULL,
                "time_zone" text NOT NULL,
                "role" text NOT NULL,
                "organisation_administrator" boolean NOT NULL DEFAULT false,
                "password_hash" text NOT NULL,
                "status" text NOT NULL DEFAULT 'active',
                "demonstration" boolean NOT NULL DEFAULT false,
                "last_sign_in_at" TIMESTAMP WITH TIME ZONE,
                CONSTRAINT "PK_5fdaf670315c4b7e70cce85daa3" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_person_organisation" ON "person" ("organisation_id")
        `);
    await queryRunner.query(`
            CREATE UNIQUE INDEX "uq_person_email" ON "person" ("email")
        `);
    await queryRunner.query(`
            CREATE TABLE "session" (
                "id" uuid NOT NULL,
                "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
                "person_id" uuid NOT NULL,
                "token_hash" text NOT NULL,
                "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL,
                "user_agent" text,
                CONSTRAINT "PK_f55da76ac1c3ac420f444d2ff11" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_session_person" ON "session" ("person_id")
        `);
    await queryRunner.query(`
            CREATE UNIQUE INDEX "uq_session_token" ON "session" ("token_hash")
        `);
    await queryRunner.query(`
            CREATE TABLE "organisation" (
                "id" uuid NOT NULL,
                "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
                "version" integer NOT NULL,
                "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
                "state_since" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
                "due_at" TIMESTAMP WITH TIME ZONE,
                "decided_by_id" uuid,
                "decided_at" TIMESTAMP WITH TIME ZONE,
                "decision_reason" text,
                "kind" text NOT NULL,
                "membership_state" text NOT NULL,
                "names" jsonb NOT NULL DEFAULT '{}',
                "name_key" text NOT NULL,
                "name_keys" text array NOT NULL DEFAULT '{}',
                "sort_name" text NOT NULL,
                "search_tokens" text array NOT NULL DEFAULT '{}',
                "country" text NOT NULL,
                "place" text,
                "website" text,
                "summary" jsonb NOT NULL DEFAULT '{}',
                "sectors" text array NOT NULL DEFAULT '{}',
                "applicant" jsonb,
                "motivation" text,
                "demonstration" boolean NOT NULL DEFAULT false,
                "sources" text array NOT NULL DEFAULT '{}',
                CONSTRAINT "PK_c725ae234ef1b74cce43d2d00c1" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_organisation_name" ON "organisation" ("sort_name", "id")
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_organisation_search" ON "organisation" USING gin ("search_tokens")
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_organisation_name_keys" ON "organisation" USING gin ("name_keys")
        `);
    await queryRunner.query(`
            CREATE UNIQUE INDEX "uq_organisation_name" ON "organisation" ("kind", "country", "name_key")
        `);
    await queryRunner.query(`
            CREATE TABLE "need" (
                "id" uuid NOT NULL,
                "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
                "version" integer NOT NULL,
                "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
                "state_since" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
                "due_at" TIMESTAMP WITH TIME ZONE,
                "decided_by_id" uuid,
                "decided_at" TIMESTAMP WITH TIME ZONE,
                "decision_reason" text,
                "organisation_id" uuid NOT NULL,
                "original_language" text NOT NULL,
                "texts" jsonb NOT NULL DEFAULT '{}',
                "text_revision" integer NOT NULL DEFAULT '1',
                "facts" jsonb NOT NULL DEFAULT '{}',
                "sectors" text array NOT NULL DEFAULT '{}',
                "sort_title" text NOT NULL,
                "search_vector" tsvector,
                "match_keys" text array NOT NULL DEFAULT '{}',
                "match_profile" jsonb,
                "sources" text array NOT NULL DEFAULT '{}',
                "demonstration" boolean NOT NULL DEFAULT false,
                "created_by_id" uuid,
                "state" text NOT NULL,
                "country" text,
                "place" text,
                "funding_route" text,
                "contact" jsonb,
                "opened_at" TIMESTAMP WITH TIME ZONE,
                "valid_until_on" date,
                "next_step" text,
                CONSTRAINT "PK_218b14514f334ee6f39954f86ba" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_need_state" ON "need" ("state", "due_at")
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_need_match_keys" ON "need" USING gin ("match_keys")
            WHERE state in ('open', 'partly_matched')
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_need_country" ON "need" ("country", "opened_at", "id")
            WHERE state in ('open', 'partly_matched')
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_need_search" ON "need" USING gin ("search_vector", "sectors")
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_need_updated" ON "need" ("updated_at", "id")
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_need_organisation" ON "need" ("organisation_id", "updated_at", "id")
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_need_title" ON "need" ("sort_title", "id")
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_need_newest" ON "need" ("opened_at", "id")
            WHERE state in ('open', 'partly_matched')
        `);
    await queryRunner.query(`
            CREATE TABLE "technology" (
                "id" uuid NOT NULL,
                "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
                "version" integer NOT NULL,
                "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
                "state_since" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
                "due_at" TIMESTAMP WITH TIME ZONE,
                "decided_by_id" uuid,
                "decided_at" TIMESTAMP WITH TIME ZONE,
                "decision_reason" text,
                "organisation_id" uuid NOT NULL,
                "original_language" text NOT NULL,
                "texts" jsonb NOT NULL DEFAULT '{}',
                "text_revision" integer NOT NULL DEFAULT '1',
                "facts" jsonb NOT NULL DEFAULT '{}',
                "sectors" text array NOT NULL DEFAULT '{}',
                "sort_title" text NOT NULL,
                "search_vector" tsvector,
                "match_keys" text array NOT NULL DEFAULT '{}',
                "match_profile" jsonb,
                "sources" text array NOT NULL DEFAULT '{}',
                "demonstration" boolean NOT NULL DEFAULT false,
                "created_by_id" uuid,
                "state" text NOT NULL,
                "jcm_scopes" integer array NOT NULL DEFAULT '{}',
                "trl" smallint,
                "countries_served" text array NOT NULL DEFAULT '{}',
                "deployed_in" text array NOT NULL DEFAULT '{}',
                "confidential" jsonb NOT NULL DEFAULT '{}',
                "published_at" TIMESTAMP WITH TIME ZONE,
                "confirmed_at" TIMESTAMP WITH TIME ZONE,
                "valid_until_on" date,
                CONSTRAINT "PK_89f217a9ebf9b4bc1a0d74883ec" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_technology_state" ON "technology" ("state", "due_at")
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_technology_match_keys" ON "technology" USING gin ("match_keys")
            WHERE state in ('published', 'stale_warning')
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_technology_search" ON "technology" USING gin (
                "search_vector",
                "sectors",
                "jcm_scopes",
                "countries_served",
                "deployed_in"
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_technology_updated" ON "technology" ("updated_at", "id")
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_technology_organisation" ON "technology" ("organisation_id", "updated_at", "id")
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_technology_title" ON "technology" ("sort_title", "id")
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_technology_newest" ON "technology" ("published_at", "id")
            WHERE state in ('published', 'stale_warning')
        `);
    await queryRunner.query(`
            CREATE TABLE "match" (
                "id" uuid NOT NULL,
                "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
                "version" integer NOT NULL,
                "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
                "state_since" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
                "due_at" TIMESTAMP WITH TIME ZONE,
                "decided_by_id" uuid,
                "decided_at" TIMESTAMP WITH TIME ZONE,
                "decision_reason" text,
                "need_id" uuid NOT NULL,
                "technology_id" uuid NOT NULL,
                "state" text NOT NULL,
                "origin" text NOT NULL,
                "score" real,
                "confidence" text,
                "assessment" jsonb,
                "message" text,
                "asked_by_id" uuid,
                "reason_code" text,
                CONSTRAINT "PK_92b6c3a6631dd5b24a67c69f69d" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_match_updated" ON "match" ("updated_at", "id")
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_match_state" ON "match" ("state", "due_at")
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_match_technology" ON "match" ("technology_id", "state")
        `);
    await queryRunner.query(`
            CREATE UNIQUE INDEX "uq_match_pair" ON "match" ("need_id", "technology_id")
        `);
    await queryRunner.query(`
            CREATE TABLE "match_consent" (
                "id" uuid NOT NULL,
                "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
                "match_id" uuid NOT NULL,
                "side" text NOT NULL,
                "state" text NOT NULL DEFAULT 'pending',
                "reason" text,
                "answered_by_id" uuid,
                "answered_at" TIMESTAMP WITH TIME ZONE,
                "reminders" smallint NOT NULL DEFAULT '0',
                "next_reminder_at" TIMESTAMP WITH TIME ZONE,
                CONSTRAINT "PK_7e6773c4da3a16402589e00810a" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE UNIQUE INDEX "uq_match_consent_side" ON "match_consent" ("match_id", "side")
        `);
    await queryRunner.query(`
            CREATE TABLE "delivery" (
                "id" uuid NOT NULL,
                "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
                "event_id" uuid NOT NULL,
                "recipient_id" uuid,
                "channel" text NOT NULL,
                "address" text NOT NULL,
                "recipient_name" text NOT NULL,
                "locale" text NOT NULL,
                "time_zone" text NOT NULL,
                "kind" text NOT NULL,
                "parameters" jsonb NOT NULL DEFAULT '{}',
                "link" text NOT NULL,
                "state" text NOT NULL DEFAULT 'pending',
                "attempts" integer NOT NULL DEFAULT '0',
                "sent_at" TIMESTAMP WITH TIME ZONE,
                "last_error" text,
                CONSTRAINT "PK_ffad7bf84e68716cd9af89003b0" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_delivery_state" ON "delivery" ("state", "id")
        `);
    await queryRunner.query(`
            CREATE UNIQUE INDEX "uq_delivery_event_address_channel" ON "delivery" ("event_id", "address", "channel")
        `);
    await queryRunner.query(`
            CREATE TABLE "notification" (
                "id" uuid NOT NULL,
                "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
                "event_id" uuid NOT NULL,
                "recipient_id" uuid NOT NULL,
                "kind" text NOT NULL,
                "parameters" jsonb NOT NULL DEFAULT '{}',
                "link" text NOT NULL,
                "read_at" TIMESTAMP WITH TIME ZONE,
                CONSTRAINT "PK_705b6c7cdf9b2c2ff7ac7872cb7" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_notification_unread" ON "notification" ("recipient_id")
            WHERE read_at is null
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_notification_recipient" ON "notification" ("recipient_id", "id")
        `);
    await queryRunner.query(`
            CREATE UNIQUE INDEX "uq_notification_event_recipient" ON "notification" ("event_id", "recipient_id")
        `);
    await queryRunner.query(`
            CREATE TABLE "outbox" (
                "id" uuid NOT NULL,
                "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
                "job" text NOT NULL,
                "payload" jsonb NOT NULL DEFAULT '{}',
                "relayed_at" TIMESTAMP WITH TIME ZONE,
                CONSTRAINT "PK_340ab539f309f03bdaa14aa7649" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_outbox_owed" ON "outbox" ("id")
            WHERE relayed_at is null
        `);
    await queryRunner.query(`
            CREATE TABLE "heartbeat" (
                "process" text NOT NULL,
                "beat_at" TIMESTAMP WITH TIME ZONE NOT NULL,
                CONSTRAINT "PK_592949ddd1e48a3aa9bc42854cf" PRIMARY KEY ("process")
            )
        `);
    await queryRunner.query(`
            CREATE TABLE "rate_limit" (
                "key" text NOT NULL,
                "points" integer NOT NULL DEFAULT '0',
                "expire" bigint,
                CONSTRAINT "PK_e6c0c0608decdf78e4d4b263397" PRIMARY KEY ("key")
            )
        `);
    await queryRunner.query(`
            CREATE TABLE "project" (
                "id" uuid NOT NULL,
                "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
                "version" integer NOT NULL,
                "updated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
                "code" text NOT NULL,
                "official_number" text,
                "record_type" text NOT NULL,
                "status" text NOT NULL,
                "title" jsonb NOT NULL,
                "title_is_official" boolean NOT NULL,
                "country" text NOT NULL,
                "site" text,
                "fiscal_year" integer,
                "japanese_participant" jsonb NOT NULL,
                "local_participant" text,
                "technology" text,
                "size" text,
                "sector" text NOT NULL,
                "jcm_scope" smallint,
                "jcm_scope_basis" text,
                "expected_reduction" double precision,
                "osaka_link" jsonb,
                "note" text,
                "search_tokens" text array NOT NULL DEFAULT '{}',
                "sources" text array NOT NULL DEFAULT '{}',
                CONSTRAINT "PK_4d68b1358bb5b766d3e78f32f57" PRIMARY KEY ("id")
            )
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_project_newest" ON "project" ("fiscal_year", "id")
        `);
    await queryRunner.query(`
            CREATE INDEX "ix_project_search" ON "project" USING gin ("search_tokens")
        `);
    await queryRunner.query(`
            CREATE UNIQUE INDEX "uq_project_code" ON "project" ("code")
        `);
    await queryRunner.query(`
            ALTER TABLE "memorandum"
            ADD CONSTRAINT "FK_5397d65df04f74d4879717cce22" FOREIGN KEY ("partner_id") REFERENCES "partner"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE "activity"
            ADD CONSTRAINT "FK_82bd625b614d1b8499d65b834de" FOREIGN KEY ("partner_id") REFERENCES "partner"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE "activity"
            ADD CONSTRAINT "FK_6897741177d9d303a31e39fb998" FOREIGN KEY ("memorandum_id") REFERENCES "memorandum"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE "invitation"
            ADD CONSTRAINT "FK_913833c1541e680e8112131222f" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE "person"
            ADD CONSTRAINT "FK_53e60754c1edacbd248622810d8" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE "session"
            ADD CONSTRAINT "FK_5c6e00902a1344d01a8d90f33cf" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE "need"
            ADD CONSTRAINT "FK_2093a8186723fae9fa5d4d17457" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE "technology"
            ADD CONSTRAINT "FK_43693834f219fea7a2645204319" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE "match"
            ADD CONSTRAINT "FK_8849058f4733e28abc5c9976880" FOREIGN KEY ("need_id") REFERENCES "need"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE "match"
            ADD CONSTRAINT "FK_16770837b4667ffd13834987b48" FOREIGN KEY ("technology_id") REFERENCES "technology"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE "match_consent"
            ADD CONSTRAINT "FK_f0a57fe14e2e7689e1894bda6f6" FOREIGN KEY ("match_id") REFERENCES "match"("id") ON DELETE CASCADE ON UPDATE NO ACTION
        `);
    await queryRunner.query(`
            ALTER TABLE "notification"
            ADD CONSTRAINT "FK_9830357f52360a126737d498e66" FOREIGN KEY ("recipient_id") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION
        `);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
            ALTER TABLE "notification" DROP CONSTRAINT "FK_9830357f52360a126737d498e66"
        `);
    await queryRunner.query(`
            ALTER TABLE "match_consent" DROP CONSTRAINT "FK_f0a57fe14e2e7689e1894bda6f6"
        `);
    await queryRunner.query(`
            ALTER TABLE "match" DROP CONSTRAINT "FK_16770837b4667ffd13834987b48"
        `);
    await queryRunner.query(`
            ALTER TABLE "match" DROP CONSTRAINT "FK_8849058f4733e28abc5c9976880"
        `);
    await queryRunner.query(`
            ALTER TABLE "technology" DROP CONSTRAINT "FK_43693834f219fea7a2645204319"
        `);
    await queryRunner.query(`
            ALTER TABLE "need" DROP CONSTRAINT "FK_2093a8186723fae9fa5d4d17457"
        `);
    await queryRunner.query(`
            ALTER TABLE "session" DROP CONSTRAINT "FK_5c6e00902a1344d01a8d90f33cf"
        `);
    await queryRunner.query(`
            ALTER TABLE "person" DROP CONSTRAINT "FK_53e60754c1edacbd248622810d8"
        `);
    await queryRunner.query(`
            ALTER TABLE "invitation" DROP CONSTRAINT "FK_913833c1541e680e8112131222f"
        `);
    await queryRunner.query(`
            ALTER TABLE "activity" DROP CONSTRAINT "FK_6897741177d9d303a31e39fb998"
        `);
    await queryRunner.query(`
            ALTER TABLE "activity" DROP CONSTRAINT "FK_82bd625b614d1b8499d65b834de"
        `);
    await queryRunner.query(`
            ALTER TABLE "memorandum" DROP CONSTRAINT "FK_5397d65df04f74d4879717cce22"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."uq_project_code"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."ix_project_search"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."ix_project_newest"
        `);
    await queryRunner.query(`
            DROP TABLE "project"
        `);
    await queryRunner.query(`
            DROP TABLE "rate_limit"
        `);
    await queryRunner.query(`
            DROP TABLE "heartbeat"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."ix_outbox_owed"
        `);
    await queryRunner.query(`
            DROP TABLE "outbox"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."uq_notification_event_recipient"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."ix_notification_recipient"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."ix_notification_unread"
        `);
    await queryRunner.query(`
            DROP TABLE "notification"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."uq_delivery_event_address_channel"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."ix_delivery_state"
        `);
    await queryRunner.query(`
            DROP TABLE "delivery"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."uq_match_consent_side"
        `);
    await queryRunner.query(`
            DROP TABLE "match_consent"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."uq_match_pair"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."ix_match_technology"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."ix_match_state"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."ix_match_updated"
        `);
    await queryRunner.query(`
            DROP TABLE "match"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."ix_technology_newest"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."ix_technology_title"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."ix_technology_organisation"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."ix_technology_updated"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."ix_technology_search"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."ix_technology_match_keys"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."ix_technology_state"
        `);
    await queryRunner.query(`
            DROP TABLE "technology"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."ix_need_newest"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."ix_need_title"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."ix_need_organisation"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."ix_need_updated"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."ix_need_search"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."ix_need_country"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."ix_need_match_keys"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."ix_need_state"
        `);
    await queryRunner.query(`
            DROP TABLE "need"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."uq_organisation_name"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."ix_organisation_name_keys"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."ix_organisation_search"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."ix_organisation_name"
        `);
    await queryRunner.query(`
            DROP TABLE "organisation"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."uq_session_token"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."ix_session_person"
        `);
    await queryRunner.query(`
            DROP TABLE "session"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."uq_person_email"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."ix_person_organisation"
        `);
    await queryRunner.query(`
            DROP TABLE "person"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."uq_invitation_open"
        `);
    await queryRunner.query(`
            DROP TABLE "invitation"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."uq_activity_code"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."ix_activity_partner"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."ix_activity_starts"
        `);
    await queryRunner.query(`
            DROP TABLE "activity"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."uq_memorandum_code"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."ix_memorandum_partner"
        `);
    await queryRunner.query(`
            DROP TABLE "memorandum"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."uq_partner_code"
        `);
    await queryRunner.query(`
            DROP TABLE "partner"
        `);
    await queryRunner.query(`
            DROP INDEX "public"."ix_audit_entry_subject"
        `);
    await queryRunner.query(`
            DROP TABLE "audit_entry"
        `);
  }
}
