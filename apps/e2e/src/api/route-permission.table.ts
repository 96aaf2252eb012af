/** Who asks. `own`: of the organisation that the record belongs to (member: the technology's; official: the need's). */
export const columns = ['visitor', 'observer', 'member own', 'member other', 'official own', 'official other', 'coordinator', 'administrator'] as const;
export type Column = (typeof columns)[number];

/** `ok`: permission and policy let the request through (it may still be refused for its content, e.g. a stale version). */
export type Outcome = 'ok' | '401' | '403' | '404';

/**
 * Route × role × own/other organisation. 401: sign in first. 403: seen, but not yours to do. 404: not yours to see.
 * Records: a published technology of a member, a draft need of an official, a match of the two that waits for consent.
 */
const table = `
route                             visitor observe   m-own m-other   o-own o-other   coord   admin
identity.read-session                  ok      ok      ok      ok      ok      ok      ok      ok
identity.sign-in                      401     401     401     401     401     401     401     401
identity.sign-out                     401      ok      ok      ok      ok      ok      ok      ok
identity.sign-out-everywhere          401      ok      ok      ok      ok      ok      ok      ok
identity.change-profile               401      ok      ok      ok      ok      ok      ok      ok
identity.change-password              401      ok      ok      ok      ok      ok      ok      ok
identity.request-password-reset        ok      ok      ok      ok      ok      ok      ok      ok
identity.reset-password                ok      ok      ok      ok      ok      ok      ok      ok
identity.read-invitation               ok      ok      ok      ok      ok      ok      ok      ok
identity.accept-invitation             ok      ok      ok      ok      ok      ok      ok      ok
identity.list-people                  401     403      ok     403     403     403      ok      ok
identity.change-person                401     404      ok     404     404     404      ok      ok
identity.list-invitations             401     403      ok     403     403     403      ok      ok
identity.invite                       401     403      ok     403     403     403      ok      ok
identity.revoke-invitation            401     404      ok     404     404     404      ok      ok
organisation.apply                     ok      ok      ok      ok      ok      ok      ok      ok
organisation.list                      ok      ok      ok      ok      ok      ok      ok      ok
organisation.read                      ok      ok      ok      ok      ok      ok      ok      ok
organisation.change                   401     403      ok     403     403     403      ok      ok
organisation.review                   401     403     403     403     403     403      ok      ok
organisation.approve                  401     403     403     403     403     403      ok      ok
organisation.reject                   401     403     403     403     403     403      ok      ok
organisation.suspend                  401     403     403     403     403     403      ok      ok
organisation.reinstate                401     403     403     403     403     403      ok      ok
organisation.leave                    401     403      ok     403     403     403     403     403
technology.list                        ok      ok      ok      ok      ok      ok      ok      ok
technology.create                     401     403      ok      ok     403     403     403     403
technology.read                        ok      ok      ok      ok      ok      ok      ok      ok
technology.change                     401     403      ok     403     403     403     403     403
technology.submit                     401     403      ok     403     403     403     403     403
technology.revise                     401     403      ok     403     403     403     403     403
technology.review                     401     403     403     403     403     403      ok      ok
technology.publish                    401     403     403     403     403     403      ok      ok
technology.request-changes            401     403     403     403     403     403      ok      ok
technology.renew                      401     403      ok     403     403     403     403     403
technology.archive                    401     403      ok     403     403     403      ok      ok
need.list                              ok      ok      ok      ok      ok      ok      ok      ok
need.create                           401     403     403     403      ok      ok     403     403
need.read                             404     404     404     404      ok     404      ok      ok
need.change                           401     403     403     403      ok     404     403     403
need.submit                           401     403     403     403      ok     404     403     403
need.revise                           401     403     403     403      ok     404     403     403
need.review                           401     403     403     403     403     403      ok      ok
need.open                             401     403     403     403     403     403      ok      ok
need.request-changes                  401     403     403     403     403     403      ok      ok
need.award                            401     403     403     403      ok     404      ok      ok
need.declare-unmatched                401     403     403     403     403     403      ok      ok
need.withdraw                         401     403     403     403      ok     404      ok      ok
need.extend                           401     403     403     403      ok     404     403     403
match.list                            401     403      ok      ok      ok      ok      ok      ok
match.read                            401     403      ok     404      ok     404      ok      ok
match.express-interest                401     403      ok     403     403     403     403     403
match.read-answer                     401     403     403     403      ok     404      ok      ok
match.propose-consortium              401     403     403     403     403     403      ok      ok
match.request-technology              401     403     403     403      ok     403      ok      ok
match.shortlist                       401     403     403     403     403     403      ok      ok
match.approve                         401     403     403     403     403     403      ok      ok
match.reject                          401     403     403     403     403     403      ok      ok
match.restore                         401     403     403     403     403     403      ok      ok
match.consent                         401     403      ok     404      ok     404     403     403
match.decline                         401     403      ok     404      ok     404     403     403
match.record-meeting                  401     403      ok     404      ok     404      ok      ok
match.explore                         401     403      ok     404      ok     404      ok      ok
match.agree                           401     403      ok     404      ok     404      ok      ok
match.start-project                   401     403     403     403     403     403      ok      ok
match.close                           401     403      ok     404      ok     404      ok      ok
match.arrange-appointment             401     403      ok     404      ok     404      ok      ok
match.move-appointment                401     403      ok     404      ok     404      ok      ok
match.call-off-appointment            401     403      ok     404      ok     404      ok      ok
match.reopen                          401     403     403     403     403     403      ok      ok
match.exposure-report                 401     403     403     403     403     403      ok      ok
match.weight-report                   401     403     403     403     403     403      ok      ok
match.activate-weights                401     403     403     403     403     403     403     404
match.return-weights                  401     403     403     403     403     403     403     404
match.read-settings                   401     403     403     403     403     403     403      ok
match.enable-embedding                401     403     403     403     403     403     403      ok
match.disable-embedding               401     403     403     403     403     403     403      ok
desk.list                             401     403     403     403     403     403      ok      ok
desk.counts                           401     403     403     403     403     403      ok      ok
desk.decide                           401     403     403     403     403     403      ok      ok
home.read                             401      ok      ok      ok      ok      ok      ok      ok
history.read                          401     403     403     403     403     403      ok      ok
notification.list                     401      ok      ok      ok      ok      ok      ok      ok
notification.count                    401      ok      ok      ok      ok      ok      ok      ok
notification.stream                   401      ok      ok      ok      ok      ok      ok      ok
notification.mark-read                401     404      ok     404     404     404     404     404
notification.mark-all-read            401      ok      ok      ok      ok      ok      ok      ok
notification.read-preferences        401      ok      ok      ok      ok      ok      ok      ok
notification.change-preferences      401      ok      ok      ok      ok      ok      ok      ok
notification.open-unsubscription      ok      ok      ok      ok      ok      ok      ok      ok
notification.read-unsubscription      ok      ok      ok      ok      ok      ok      ok      ok
notification.unsubscribe              ok      ok      ok      ok      ok      ok      ok      ok
notification.report-mail             403     403     403     403     403     403     403     403
notification.report-message          403     403     403     403     403     403     403     403
notification.read-address            401     403     403     403     403     403     404     404
notification.correct-address         401     403     403     403     403     403     404     404
notification.preview                 401     403     403     403     403     403      ok      ok
notification.preview-html            401     403     403     403     403     403      ok      ok
cooperation.list-partners              ok      ok      ok      ok      ok      ok      ok      ok
cooperation.record-partner            401     403     403     403     403     403      ok      ok
cooperation.read-partner               ok      ok      ok      ok      ok      ok      ok      ok
cooperation.list-memoranda             ok      ok      ok      ok      ok      ok      ok      ok
cooperation.record-memorandum         401     403     403     403     403     403      ok      ok
cooperation.list-activities            ok      ok      ok      ok      ok      ok      ok      ok
cooperation.record-activity           401     403     403     403     403     403      ok      ok
project.list                           ok      ok      ok      ok      ok      ok      ok      ok
project.record                        401     403     403     403     403     403      ok      ok
project.read                           ok      ok      ok      ok      ok      ok      ok      ok
vocabulary.list-concepts              401     403     403     403     403     403      ok      ok
vocabulary.read-concept               401     403     403     403     403     403      ok      ok
vocabulary.add-concept                401     403     403     403     403     403      ok      ok
vocabulary.withdraw-concept           401     403     403     403     403     403      ok      ok
vocabulary.add-label                  401     403     403     403     403     403      ok      ok
vocabulary.remove-label               401     403     403     403     403     403      ok      ok
vocabulary.list-words                 401     403     403     403     403     403      ok      ok
vocabulary.dismiss-word               401     403     403     403     403     403      ok      ok
vocabulary.restore-word               401     403     403     403     403     403      ok      ok
webhook.list                          401     403      ok     403     403     403      ok      ok
webhook.register                      401     403      ok     403     403     403     403      ok
webhook.change                        401     403      ok     404     404     404     404      ok
webhook.rotate                        401     403      ok     404     404     404     404      ok
webhook.remove                        401     403      ok     404     404     404     404      ok
webhook.deliveries                    401     403      ok     404     404     404      ok      ok
calendar.match                        401     403      ok     404      ok     404      ok      ok
calendar.appointment                  401     403     404     404     404     404     404     404
calendar.technology                    ok      ok      ok      ok      ok      ok      ok      ok
calendar.need                         404     404     404     404      ok     404      ok      ok
search.list                           401      ok      ok      ok      ok      ok      ok      ok
search.save                           401      ok      ok      ok      ok      ok      ok      ok
search.rename                         401     404     404     404     404     404     404     404
search.remove                         401     404     404     404     404     404     404     404
operation.read                        401     403     403     403     403     403     403      ok
operation.metrics                     401     403     403     403     403     403     403      ok
operation.list-parked                 401     403     403     403     403     403     403      ok
operation.replay                      401     403     403     403     403     403     403     404
operation.drop                        401     403     403     403     403     403     403     404
operation.resolve-alarm               401     403     403     403     403     403     403     404
platform.health                        ok      ok      ok      ok      ok      ok      ok      ok
platform.openapi                       ok      ok      ok      ok      ok      ok      ok      ok
`;

/** The table, by route and column. */
export const permissionTable: Record<string, Record<Column, Outcome>> = Object.fromEntries(
  table
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [route = '', ...cells] = line.trim().split(/\s+/);
      return [route, Object.fromEntries(columns.map((column, index) => [column, cells[index]])) as Record<Column, Outcome>];
    }),
);
