import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the network has for a need as a whole, and technologies proposed together. */
export class NeedAnswer1795340000001 implements MigrationInterface {
  name = 'NeedAnswer1795340000001';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table "need_answer" (
        "need_id" uuid not null,
        "version" text not null,
        "nearest" jsonb not null default '[]',
        "consortium" jsonb,
        "computed_at" timestamptz not null,
        constraint "PK_f87867258c02f374b1a17168a09" primary key ("need_id")
      )`);
    await queryRunner.query(`
      create table "match_consortium" (
        "id" uuid not null,
        "created_at" timestamptz not null default now(),
        "need_id" uuid not null,
        "content" jsonb not null default '{}',
        "proposed_by_id" uuid,
        constraint "PK_e19113633005a563f6263adaa28" primary key ("id")
      )`);
    await queryRunner.query(`alter table "match" add "consortium_id" uuid`);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table "match" drop column "consortium_id"`);
    await queryRunner.query(`drop table "match_consortium"`);
    await queryRunner.query(`drop table "need_answer"`);
  }
}
