import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Meetings of the two sides of a match. */
export class MatchAppointment1795440000001 implements MigrationInterface {
  name = 'MatchAppointment1795440000001';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table "match_appointment" (
        "id" uuid not null, "created_at" timestamptz not null default now(), "match_id" uuid not null, "state" text not null default 'arranged', "starts_at" timestamptz not null,
        "minutes" smallint not null, "time_zone" text not null, "place" text, "link" text, "note" text not null default '', "sequence" integer not null default '0',
        "changed_by_id" uuid, "remind_at" timestamptz,
        constraint "PK_dc5d169380a614c04686abe0c39" primary key ("id"),
        constraint "FK_815f2385ac34885892ee1f6d274" foreign key ("match_id") references "match" ("id") on delete cascade)`);
    await queryRunner.query(`create unique index "uq_match_appointment_arranged" on "match_appointment" ("match_id") where state = 'arranged'`);
    await queryRunner.query(`create index "ix_match_appointment_remind" on "match_appointment" ("remind_at") where remind_at is not null`);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table "match_appointment"`);
  }
}
