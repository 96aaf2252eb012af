import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { createApplication, type Application } from '@team-osaka/application';
import { dataSourceOptions } from '@team-osaka/persistence';
import { createClock, createEmbeddingProvider, type Config, type Logger, type Queues } from '@team-osaka/platform';
import { DataSource } from 'typeorm';
import { Background } from './background.js';
import { APPLICATION, CONFIG, LOGGER, QUEUES } from './tokens.js';

/** Connections of one worker process: more than it runs jobs at once, so that the relay never waits for them. */
const poolSize = 20;

/** The background edge: one application, its relay, its handlers and its schedules. */
@Module({})
export class WorkerModule {
  static with(config: Config, logger: Logger, queues: Queues): DynamicModule {
    return {
      module: WorkerModule,
      imports: [TypeOrmModule.forRoot(dataSourceOptions(config.databaseUrl, poolSize))],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOGGER, useValue: logger },
        { provide: QUEUES, useValue: queues },
        {
          provide: APPLICATION,
          inject: [DataSource],
          useFactory: (dataSource: DataSource): Application => createApplication({ dataSource, clock: createClock(config), secret: config.appSecret, embedding: createEmbeddingProvider(config.embedding), webhookAllowedHosts: config.webhookAllowedHosts }),
        },
        Background,
      ],
    };
  }
}
