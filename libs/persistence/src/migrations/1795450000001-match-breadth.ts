import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the signals of a match count is stored with it and with each showing. For those of before it was not kept: nothing is said of it. */
export class MatchBreadth1795450000001 implements MigrationInterface {
  name = 'MatchBreadth1795450000001';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table "match_showing" add "breadth" real not null default '1'`);
    await queryRunner.query(`update "match" set "assessment" = "assessment" || '{"breadth": 1}' where "assessment" is not null`);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`update "match" set "assessment" = "assessment" - 'breadth' where "assessment" is not null`);
    await queryRunner.query(`alter table "match_showing" drop column "breadth"`);
  }
}
