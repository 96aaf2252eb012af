import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Addresses of organisations that are told of events by signed requests. */
export class Webhook1795330000002 implements MigrationInterface {
  name = 'Webhook1795330000002';

  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table "webhook_endpoint" (
        "id" uuid not null, "created_at" timestamptz not null default now(), "version" integer not null, "updated_at" timestamptz not null default now(),
        "organisation_id" uuid not null, "url" text not null, "kinds" text array not null default '{}', "locale" text not null, "state" text not null default 'active',
        "sealed_secret" text not null, "sealed_former_secret" text, "former_secret_until" timestamptz, "failures" integer not null default 0,
        "last_success_at" timestamptz, "last_failure_at" timestamptz, "last_error" text,
        constraint "PK_6c98112122b2b8a4f3984d2efa8" primary key ("id"),
        constraint "FK_6ef3d9cffbc5f80f0fb870e6808" foreign key ("organisation_id") references "organisation" ("id") on delete cascade)`);
    await queryRunner.query(`create index "ix_webhook_endpoint_organisation" on "webhook_endpoint" ("organisation_id", "id")`);
    await queryRunner.query(`create index "ix_webhook_endpoint_kinds" on "webhook_endpoint" using gin ("kinds") where state = 'active'`);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table "webhook_endpoint"`);
  }
}
