import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Vectors of public documents, and the switch without which there are none. */
export class Embedding1795310000005 implements MigrationInterface {
  name = 'Embedding1795310000005';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table "embedding" (
        "subject_kind" text not null,
        "subject_id" uuid not null,
        "model" text not null,
        "revision" text not null,
        "dimensions" integer not null,
        "content_hash" text not null,
        "vector" real array not null,
        "embedded_at" timestamptz not null,
        constraint "PK_c3227e10604f1c834ace7ae4fe1" primary key ("subject_kind", "subject_id")
      )`);
    await queryRunner.query(`
      create table "matching_setting" (
        "id" uuid not null,
        "created_at" timestamptz not null default now(),
        "name" text not null,
        "enabled" boolean not null default false,
        "destination" text,
        "changed_at" timestamptz,
        "changed_by_id" uuid,
        constraint "PK_66452391a43b22e49b00ceb8175" primary key ("id")
      )`);
    await queryRunner.query(`create unique index "uq_matching_setting_name" on "matching_setting" ("name")`);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table "matching_setting"`);
    await queryRunner.query(`drop table "embedding"`);
  }
}
