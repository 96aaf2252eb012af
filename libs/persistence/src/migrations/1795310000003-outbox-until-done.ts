import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Outbox rows live until their job is done or parked; deliveries know who sends them; alarms and schedules have their tables. */
export class OutboxUntilDone1795310000003 implements MigrationInterface {
  name = 'OutboxUntilDone1795310000003';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table "outbox"
        add "version" integer not null default 1, add "run" integer not null default 0, add "done_at" timestamp with time zone,
        add "parked_at" timestamp with time zone, add "parked_reason" text, add "attempts" integer not null default 0`);
    // What was handed over before this release kept no record of its end; asking for all of it again would flood the queue.
    await queryRunner.query(`update "outbox" set "done_at" = "relayed_at" where "relayed_at" is not null`);
    await queryRunner.query(`create index "ix_outbox_handed_over" on "outbox" ("relayed_at") where relayed_at is not null and done_at is null and parked_at is null`);
    await queryRunner.query(`create index "ix_outbox_parked" on "outbox" ("id") where parked_at is not null and done_at is null`);
    await queryRunner.query(`alter table "delivery" add "sending_by" text, add "unknown_outcomes" integer not null default 0`);
    await queryRunner.query(`delete from "heartbeat"`);
    await queryRunner.query(`alter table "heartbeat" add "lives_until" timestamp with time zone not null`);
    await queryRunner.query(`
      create table "alarm" (
        "id" uuid not null, "created_at" timestamp with time zone not null default now(), "kind" text not null, "subject" text not null,
        "message" text not null, "count" integer not null default 1, "last_at" timestamp with time zone not null, "resolved_at" timestamp with time zone,
        constraint "PK_ea806c911b4b0617f2e306094e7" primary key ("id"))`);
    await queryRunner.query(`create unique index "uq_alarm_open" on "alarm" ("kind", "subject") where resolved_at is null`);
    await queryRunner.query(`
      create table "schedule" (
        "name" text not null, "last_at" timestamp with time zone not null, "outbox_id" uuid not null,
        constraint "PK_15663a2014348b782e7058542e1" primary key ("name"))`);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table "schedule"`);
    await queryRunner.query(`drop table "alarm"`);
    await queryRunner.query(`alter table "heartbeat" drop column "lives_until"`);
    await queryRunner.query(`alter table "delivery" drop column "unknown_outcomes", drop column "sending_by"`);
    await queryRunner.query(`drop index "ix_outbox_parked"`);
    await queryRunner.query(`drop index "ix_outbox_handed_over"`);
    await queryRunner.query(`
      alter table "outbox"
        drop column "attempts", drop column "parked_reason", drop column "parked_at", drop column "done_at", drop column "run", drop column "version"`);
  }
}
