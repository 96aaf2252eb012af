import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['technology', 'need'];

/**
 * Analyses are stored packed, as text; those of before are read as of another engine and made again. Long values stand outside of the row, so
 * that a search which visits thousands of rows for their states reads few pages.
 */
export class PackedProfile1795350000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of tables) {
      await queryRunner.query(`alter table "${table}" alter column "match_profile" type text using "match_profile"::text`);
      await queryRunner.query(`alter table "${table}" set (toast_tuple_target = 512)`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of tables) {
      await queryRunner.query(`alter table "${table}" reset (toast_tuple_target)`);
      await queryRunner.query(`alter table "${table}" alter column "match_profile" type jsonb using "match_profile"::jsonb`);
    }
  }
}
