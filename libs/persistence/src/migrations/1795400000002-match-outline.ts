import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a score depends on of a technology's analysis stands apart; a technology without it is judged by its whole analysis. */
export class MatchOutline1795400000002 implements MigrationInterface {
  name = 'MatchOutline1795400000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table "technology" add "match_outline" text`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table "technology" drop column "match_outline"`);
  }
}
