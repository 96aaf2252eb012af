import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { createApplication, type Application } from '@team-osaka/application';
import { dataSourceOptions } from '@team-osaka/persistence';
import { createClock, type Config, type Queues } from '@team-osaka/platform';
import { DataSource } from 'typeorm';
import { PermissionGuard } from './http/permission.guard.js';
import { ProblemFilter } from './http/problem.filter.js';
import { APPLICATION, CONFIG, QUEUES } from './http/tokens.js';
import { PlatformController } from './platform/platform.controller.js';

/** Connections of one API process. */
const poolSize = 20;

/** The HTTP edge: controllers by room over one application. */
@Module({})
export class AppModule {
  static with(config: Config, queues: Queues): DynamicModule {
    return {
      module: AppModule,
      imports: [TypeOrmModule.forRoot(dataSourceOptions(config.databaseUrl, poolSize))],
      controllers: [
        PlatformController,
      ],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: QUEUES, useValue: queues },
        {
          provide: APPLICATION,
          inject: [DataSource],
          useFactory: (dataSource: DataSource): Application => createApplication({ dataSource, clock: createClock(config), secret: config.appSecret }),
        },
        { provide: APP_GUARD, useClass: PermissionGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
