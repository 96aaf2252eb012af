import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The vocabulary as the office tends it, and the words of needs that no concept knows yet. */
export class Vocabulary1795310000001 implements MigrationInterface {
  name = 'Vocabulary1795310000001';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table "vocabulary_concept" (
        "id" uuid not null, "created_at" timestamptz not null default now(), "code" text not null, "facet" text not null,
        "broader" text array not null default '{}', "added_by_id" uuid,
        constraint "PK_f6428d645686019132106aa82f4" primary key ("id"))`);
    await queryRunner.query(`create unique index "uq_vocabulary_concept_code" on "vocabulary_concept" ("code")`);
    await queryRunner.query(`
      create table "vocabulary_label" (
        "id" uuid not null, "created_at" timestamptz not null default now(), "concept" text not null, "language" text not null, "text" text not null,
        "key" text not null, "reason" text, "added_by_id" uuid, "removed_at" timestamptz, "removed_by_id" uuid,
        constraint "PK_4b8d31229d03750580b012f379b" primary key ("id"))`);
    await queryRunner.query(`create unique index "uq_vocabulary_label" on "vocabulary_label" ("concept", "language", "key") where removed_at is null`);
    await queryRunner.query(`create index "ix_vocabulary_label_key" on "vocabulary_label" ("key") where removed_at is null`);
    await queryRunner.query(`
      create table "vocabulary_change" (
        "id" uuid not null, "created_at" timestamptz not null default now(), "version" integer not null, "concept" text not null,
        "labels" jsonb not null default '[]',
        constraint "PK_2e5700456652e4cf8f589c4a780" primary key ("id"))`);
    await queryRunner.query(`create unique index "uq_vocabulary_change_version" on "vocabulary_change" ("version")`);
    await queryRunner.query(`
      create table "unmatched_word" (
        "id" uuid not null, "created_at" timestamptz not null default now(), "language" text not null, "text" text not null, "key" text not null,
        "dismissed_at" timestamptz, "dismissed_by_id" uuid,
        constraint "PK_9a7f79174ed4ce70e7915b45adc" primary key ("id"))`);
    await queryRunner.query(`create unique index "uq_unmatched_word" on "unmatched_word" ("language", "key")`);
    await queryRunner.query(`
      create table "unmatched_word_need" (
        "word_id" uuid not null, "need_id" uuid not null,
        constraint "PK_696bcb9f262ec8ff7bb8cdc9ac9" primary key ("word_id", "need_id"),
        constraint "FK_908361a2d1851949bf7144012c2" foreign key ("word_id") references "unmatched_word"("id") on delete cascade,
        constraint "FK_e23124ed127585c39d3cd385f6e" foreign key ("need_id") references "need"("id") on delete cascade)`);
    await queryRunner.query(`create index "ix_unmatched_word_need_need" on "unmatched_word_need" ("need_id")`);
    // Needs that were submitted before are read once.
    await queryRunner.query(`
      insert into "outbox" ("id", "created_at", "job", "payload")
      select gen_random_uuid(), now(), 'vocabulary.collect-words', jsonb_build_object('id', "id")
        from "need" where "state" in ('submitted', 'in_review', 'open', 'partly_matched')`);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`delete from "outbox" where "job" like 'vocabulary.%'`);
    for (const table of ['unmatched_word_need', 'unmatched_word', 'vocabulary_change', 'vocabulary_label', 'vocabulary_concept']) {
      await queryRunner.query(`drop table "${table}"`);
    }
  }
}
