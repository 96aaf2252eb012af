import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Preferences and quiet hours of people, deliveries that wait for them, bounces and complaints. */
export class NotificationPreference1795320000001 implements MigrationInterface {
  name = 'NotificationPreference1795320000001';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table "notification_preference" (
        "person_id" uuid not null,
        "kind" text not null,
        "channel" text not null,
        "pace" text not null,
        constraint "PK_91e05d274ce4371a1fdc8578ae8" primary key ("person_id", "kind", "channel")
      )`);
    await queryRunner.query(`
      create table "notification_setting" (
        "person_id" uuid not null,
        "version" integer not null,
        "updated_at" timestamptz not null default now(),
        "digest_hour" integer not null,
        "digest_weekday" integer not null,
        "quiet_from" integer,
        "quiet_until" integer,
        constraint "PK_a41cac4749558809dcdcd26d9ef" primary key ("person_id")
      )`);
    await queryRunner.query(`
      create table "mail_address" (
        "id" uuid not null,
        "created_at" timestamptz not null default now(),
        "version" integer not null,
        "updated_at" timestamptz not null default now(),
        "state_since" timestamptz not null default now(),
        "due_at" timestamptz,
        "decided_by_id" uuid,
        "decided_at" timestamptz,
        "decision_reason" text,
        "address" text not null,
        "state" text not null,
        "cause" text not null,
        "detail" text not null,
        constraint "PK_eb227a4fa56e9efe7d732d15154" primary key ("id")
      )`);
    await queryRunner.query(`create unique index "uq_mail_address_address" on "mail_address" ("address")`);
    await queryRunner.query(`create index "ix_mail_address_waiting" on "mail_address" ("due_at") where state = 'undeliverable'`);
    await queryRunner.query(`
      create table "mail_report" (
        "id" uuid not null,
        "created_at" timestamptz not null default now(),
        "source" text not null,
        "external_id" text not null,
        "kind" text not null,
        "permanent" boolean not null,
        "address" text not null,
        "delivery_id" uuid,
        "detail" text not null,
        "occurred_at" timestamptz not null,
        constraint "PK_19f616f9d863818e038e2cb3f55" primary key ("id")
      )`);
    await queryRunner.query(`create unique index "uq_mail_report_source_external_id" on "mail_report" ("source", "external_id")`);
    await queryRunner.query(`create index "ix_mail_report_address" on "mail_report" ("address")`);
    await queryRunner.query(`alter table "delivery" add "held_for" text, add "held_until" timestamptz, add "digest_id" uuid`);
    await queryRunner.query(`create index "ix_delivery_held" on "delivery" ("held_until") where state = 'held'`);
    await queryRunner.query(`create index "ix_delivery_held_recipient" on "delivery" ("recipient_id") where state = 'held'`);
    await queryRunner.query(`create index "ix_delivery_unreached" on "delivery" ("address") where state in ('bounced', 'suppressed')`);
    await queryRunner.query(`create index "ix_delivery_digest" on "delivery" ("digest_id") where digest_id is not null`);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index "ix_delivery_digest"`);
    await queryRunner.query(`drop index "ix_delivery_unreached"`);
    await queryRunner.query(`drop index "ix_delivery_held_recipient"`);
    await queryRunner.query(`drop index "ix_delivery_held"`);
    await queryRunner.query(`alter table "delivery" drop column "digest_id", drop column "held_until", drop column "held_for"`);
    await queryRunner.query(`drop table "mail_report"`);
    await queryRunner.query(`drop table "mail_address"`);
    await queryRunner.query(`drop table "notification_setting"`);
    await queryRunner.query(`drop table "notification_preference"`);
  }
}
