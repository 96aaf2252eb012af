import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Concepts that the office added by mistake can be withdrawn. */
export class ConceptWithdrawal1795340000002 implements MigrationInterface {
  name = 'ConceptWithdrawal1795340000002';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table "vocabulary_concept" add "withdrawn_at" timestamptz, add "withdrawn_by_id" uuid, add "withdrawal_reason" text`);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table "vocabulary_concept" drop column "withdrawn_at", drop column "withdrawn_by_id", drop column "withdrawal_reason"`);
  }
}
