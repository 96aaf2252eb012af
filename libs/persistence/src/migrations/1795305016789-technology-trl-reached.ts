import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A minimum TRL becomes a question to the inverted index: every listing keeps the levels it has reached. */
export class TechnologyTrlReached1795305016789 implements MigrationInterface {
  name = 'TechnologyTrlReached1795305016789';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index "ix_technology_search"`);
    await queryRunner.query(`alter table "technology" add "trl_reached" integer array not null default '{}'`);
    await queryRunner.query(`update "technology" set "trl_reached" = array(select generate_series(1, "trl")) where "trl" is not null`);
    await queryRunner.query(
      `create index "ix_technology_search" on "technology" using gin ("search_vector", "sectors", "jcm_scopes", "trl_reached", "countries_served", "deployed_in")`,
    );
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index "ix_technology_search"`);
    await queryRunner.query(`alter table "technology" drop column "trl_reached"`);
    await queryRunner.query(
      `create index "ix_technology_search" on "technology" using gin ("search_vector", "sectors", "jcm_scopes", "countries_served", "deployed_in")`,
    );
  }
}
