import type { MigrationInterface, QueryRunner } from 'typeorm';

const keyIndexes = ['ix_technology_match_keys', 'ix_need_match_keys'];

/** Counts of matching keys are kept; the key indexes are always complete. */
export class MatchKeyStatistic1795310000004 implements MigrationInterface {
  name = 'MatchKeyStatistic1795310000004';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table "match_key_statistic" (
        "corpus" text not null, "version" text not null, "documents" integer not null, "holders" jsonb not null default '{}',
        "counted_at" timestamp with time zone not null,
        constraint "PK_c6b50c5ce1fbccb75da7a9496b9" primary key ("corpus"))`);
    // A search asks the index for many keys one by one, and each would read through a list of pending entries.
    for (const index of keyIndexes) await queryRunner.query(`alter index "${index}" set (fastupdate = off)`);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    for (const index of keyIndexes) await queryRunner.query(`alter index "${index}" reset (fastupdate)`);
    await queryRunner.query(`drop table "match_key_statistic"`);
  }
}
