import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who last wrote at a listing; of those that are there nobody knows. */
export class ListingEditor1795410000001 implements MigrationInterface {
  name = 'ListingEditor1795410000001';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table "technology" add column "edited_by_id" uuid`);
    await queryRunner.query(`alter table "need" add column "edited_by_id" uuid`);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table "need" drop column "edited_by_id"`);
    await queryRunner.query(`alter table "technology" drop column "edited_by_id"`);
  }
}
