import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was shown at which place, and weights learnt from what was decided about it. */
export class MatchLearning1795310000002 implements MigrationInterface {
  name = 'MatchLearning1795310000002';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table "match_showing" (
        "id" uuid not null,
        "created_at" timestamptz not null default now(),
        "need_id" uuid not null,
        "technology_id" uuid not null,
        "place" smallint not null,
        "score" real not null,
        "signals" jsonb not null default '{}',
        "engine_version" text not null,
        "weights_version" text not null,
        "shown_to" text not null,
        "shown_at" timestamptz not null,
        constraint "PK_22dac3ad3ddbe33bd4b81f635a6" primary key ("id")
      )`);
    await queryRunner.query(`create index "ix_match_showing_pair" on "match_showing" ("need_id", "technology_id", "shown_at")`);
    await queryRunner.query(`create index "ix_match_showing_shown" on "match_showing" ("shown_at")`);
    await queryRunner.query(`
      create table "weight_set" (
        "id" uuid not null,
        "created_at" timestamptz not null default now(),
        "weights" jsonb not null default '{}',
        "engine_version" text not null,
        "state" text not null,
        "trained_on" integer not null,
        "held_out" integer not null,
        "compared_with_id" uuid,
        "before" jsonb not null default '{}',
        "after" jsonb not null default '{}',
        "previous_id" uuid,
        "activated_at" timestamptz,
        "activated_by_id" uuid,
        constraint "PK_2062db30423aa7e7d51df98e0ad" primary key ("id")
      )`);
    await queryRunner.query(`create unique index "uq_weight_set_active" on "weight_set" ("state") where state = 'active'`);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table "weight_set"`);
    await queryRunner.query(`drop table "match_showing"`);
  }
}
