import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { createApplication, type Application } from '@team-osaka/application';
import { dataSourceOptions } from '@team-osaka/persistence';
import { createClock, createEmbeddingProvider, type Config, type Queues } from '@team-osaka/platform';
import { DataSource } from 'typeorm';
import { CalendarController } from './calendar/calendar.controller.js';
import { CooperationController } from './cooperation/cooperation.controller.js';
import { DeskController } from './desk/desk.controller.js';
import { PermissionGuard } from './http/permission.guard.js';
import { ProblemFilter } from './http/problem.filter.js';
import { APPLICATION, CONFIG, QUEUES } from './http/tokens.js';
import { identityProviders } from './identity/identity.providers.js';
import { PeopleController } from './identity/people.controller.js';
import { ProfileController } from './identity/profile.controller.js';
import { SessionController } from './identity/session.controller.js';
import { AppointmentController } from './match/appointment.controller.js';
import { MatchController } from './match/match.controller.js';
import { MatchingSettingController } from './match/matching-setting.controller.js';
import { NeedAnswerController } from './match/need-answer.controller.js';
import { MatchReportController } from './match/match-report.controller.js';
import { NeedController } from './need/need.controller.js';
import { MailAddressController } from './notification/mail-address.controller.js';
import { PreferenceController } from './notification/preference.controller.js';
import { PreviewController } from './notification/preview.controller.js';
import { NotificationController } from './notification/notification.controller.js';
import { StreamHub } from './notification/stream-hub.js';
import { Measures } from './operation/measures.js';
import { OperationController } from './operation/operation.controller.js';
import { OrganisationController } from './organisation/organisation.controller.js';
import { PlatformController } from './platform/platform.controller.js';
import { ProjectController } from './project/project.controller.js';
import { SearchController } from './search/search.controller.js';
import { TechnologyController } from './technology/technology.controller.js';
import { VocabularyController } from './vocabulary/vocabulary.controller.js';
import { WebhookController } from './webhook/webhook.controller.js';

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
        TechnologyController,
        NeedController,
        SessionController,
        ProfileController,
        PeopleController,
        OperationController,
        OrganisationController,
        MatchController,
        AppointmentController,
        NeedAnswerController,
        MatchReportController,
        MatchingSettingController,
        DeskController,
        CooperationController,
        ProjectController,
        NotificationController,
        PreferenceController,
        MailAddressController,
        PreviewController,
        VocabularyController,
        WebhookController,
        CalendarController,
        SearchController,
      ],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: QUEUES, useValue: queues },
        {
          provide: APPLICATION,
          inject: [DataSource],
          useFactory: (dataSource: DataSource): Application => createApplication({ dataSource, clock: createClock(config), secret: config.appSecret, embedding: createEmbeddingProvider(config.embedding), webhookAllowedHosts: config.webhookAllowedHosts }),
        },
        ...identityProviders,
        StreamHub,
        Measures,
        { provide: APP_GUARD, useClass: PermissionGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
