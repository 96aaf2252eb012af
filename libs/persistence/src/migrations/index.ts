/** The migration chain, oldest first. */
export const migrations: (new () => import('typeorm').MigrationInterface)[] = [];
