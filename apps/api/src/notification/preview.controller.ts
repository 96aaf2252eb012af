import { Controller, Inject, Res } from '@nestjs/common';
import { previewHtml, previewNotification } from '@team-osaka/application';
import { previewRoutes, type RouteInput, type RouteOutput } from '@team-osaka/contracts';
import type { Config } from '@team-osaka/platform';
import type { FastifyReply } from 'fastify';
import { Handle, Input } from '../http/handle.js';
import { CONFIG } from '../http/tokens.js';

type Routes = typeof previewRoutes;

/** Mails style their parts inline. Nothing in them may run, load or leave the frame, and only our own pages may frame them. */
const framePolicy = `sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'`;

/** Every message from invented facts, for those who look after the words. */
@Controller()
export class PreviewController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Subject, text and in-app words of one kind in one language. */
  @Handle(previewRoutes.read)
  read(@Input() { query }: RouteInput<Routes['read']>): Promise<RouteOutput<Routes['read']>> {
    return previewNotification(this.config.publicUrl, query);
  }

  /** Its HTML, as a page of its own. */
  @Handle(previewRoutes.html)
  html(@Input() { query }: RouteInput<Routes['html']>, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const html = previewHtml(this.config.publicUrl, query);
    // The frame shares a process with the page around it, which the header would deny.
    reply.removeHeader('origin-agent-cluster');
    void reply.header('content-type', 'text/html; charset=utf-8').header('content-security-policy', framePolicy);
    return html;
  }
}
