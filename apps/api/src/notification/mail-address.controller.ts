import { Controller, Inject, Req } from '@nestjs/common';
import { correctAddress, readMailAddress, reportMails, reportMessage, verifyReport, type Application } from '@team-osaka/application';
import { mailAddressRoutes, type RouteInput, type RouteOutput } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import type { Config } from '@team-osaka/platform';
import { CurrentViewer, Handle, Input } from '../http/handle.js';
import type { SignedRequest } from '../http/json-body.js';
import { parseInput } from '../http/parse-input.js';
import { APPLICATION, CONFIG } from '../http/tokens.js';

type Routes = typeof mailAddressRoutes;

/** Mail addresses that do not work: reports about them, and what the office does. */
@Controller()
export class MailAddressController {
  constructor(
    @Inject(APPLICATION) private readonly app: Application,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Reports of the mail provider. The signature is asked for before the body is read, so that strangers learn nothing of its form. */
  @Handle(mailAddressRoutes.report)
  async report(@Req() request: SignedRequest): Promise<RouteOutput<Routes['report']>> {
    this.signedBody(request);
    return reportMails(this.app, 'provider', parseInput(mailAddressRoutes.report, request).body.reports);
  }

  /** A bounce mail or abuse report as it was received. */
  @Handle(mailAddressRoutes.reportMessage)
  async reportMessage(@Req() request: SignedRequest): Promise<RouteOutput<Routes['reportMessage']>> {
    return reportMessage(this.app, this.signedBody(request));
  }

  /** One address with its reports. */
  @Handle(mailAddressRoutes.read)
  read(@CurrentViewer() viewer: Viewer, @Input() { params }: RouteInput<Routes['read']>): Promise<RouteOutput<Routes['read']>> {
    return readMailAddress(this.app, viewer, params.id);
  }

  /** Gives the account another address. */
  @Handle(mailAddressRoutes.correct)
  correct(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<Routes['correct']>): Promise<RouteOutput<Routes['correct']>> {
    return correctAddress(this.app, viewer, params.id, body);
  }

  /** The body as its sender signed it. Error: `notification.report_refused`. */
  private signedBody(request: SignedRequest): Buffer {
    const signature = request.headers['x-report-signature'];
    return verifyReport(this.config.mailReportSecret, typeof signature === 'string' ? signature : undefined, request.signedBody, this.app.clock.now());
  }
}
