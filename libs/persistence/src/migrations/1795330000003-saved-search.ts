import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Searches that people keep, and what was found for them. */
export class SavedSearch1795330000003 implements MigrationInterface {
  name = 'SavedSearch1795330000003';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table "saved_search" (
        "id" uuid not null, "created_at" timestamptz not null default now(), "person_id" uuid not null, "room" text not null, "name" text not null,
        "query" jsonb not null default '{}', "anchors" text array not null default '{}',
        constraint "PK_563b338d8b4878fa46697c8f3f2" primary key ("id"),
        constraint "FK_726e20bf88d848855e83ea80cd3" foreign key ("person_id") references "person" ("id") on delete cascade)`);
    await queryRunner.query(`create index "ix_saved_search_person" on "saved_search" ("person_id", "id")`);
    await queryRunner.query(`create index "ix_saved_search_anchors" on "saved_search" using gin ("anchors")`);
    await queryRunner.query(`
      create table "saved_search_hit" (
        "person_id" uuid not null, "listing_id" uuid not null, "event_id" uuid not null, constraint "PK_eae9740499b8b902d32d25e42da" primary key ("person_id", "listing_id"))`);
    await queryRunner.query(`create index "ix_saved_search_hit_event" on "saved_search_hit" ("event_id")`);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table "saved_search_hit"`);
    await queryRunner.query(`drop table "saved_search"`);
  }
}
