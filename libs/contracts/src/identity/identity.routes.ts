import { roles, organisationKinds } from '@team-osaka/domain';
import { z } from 'zod';
import { defineRoute } from '../route.js';
import { email, id, idParams, instant, line, noContent, nothing, productLanguage, prose, timeZone, version } from '../shape.js';

const role = z.enum(roles).exclude(['public']);
/** At least 12 characters (NIST SP 800-63B-4 asks for length, not for composition), at most 200. */
const newPassword = prose(200).min(12);
const password = prose(200).min(1);
const token = z.string().min(20).max(400);

/** The signed-in person as the person sees itself. */
export const me = z.strictObject({
  id, name: z.string(), email: z.string(), role, locale: productLanguage, timeZone: z.string(),
  organisation: z.strictObject({ id, name: z.string(), kind: z.enum(organisationKinds), membershipState: z.string() }),
  organisationAdministrator: z.boolean(), demonstration: z.boolean(), version,
});
export type Me = z.output<typeof me>;

const person = z.strictObject({
  id, name: z.string(), email: z.string(), role, organisationAdministrator: z.boolean(),
  status: z.enum(['active', 'suspended']), locale: z.string(), version, createdAt: instant, abilities: z.array(z.string()),
});
export type PersonView = z.output<typeof person>;

const invitation = z.strictObject({
  id, email: z.string(), role, organisationAdministrator: z.boolean(), invitedBy: z.string(), createdAt: instant, expiresAt: instant,
});
export type InvitationView = z.output<typeof invitation>;

/** Sign-in, profile, people of an organisation and invitations. */
export const identityRoutes = {
  readSession: defineRoute({
    name: 'identity.read-session', method: 'GET', path: '/session', permission: 'session.read',
    summary: 'Who is signed in; `viewer` is null for a visitor', response: z.strictObject({ viewer: me.nullable() }),
  }),
  signIn: defineRoute({
    name: 'identity.sign-in', method: 'POST', path: '/session', permission: 'session.open', summary: 'Sign in with mail address and password',
    body: z.strictObject({ email: line(254), password }), response: z.strictObject({ viewer: me }),
  }),
  signOut: defineRoute({
    name: 'identity.sign-out', method: 'DELETE', path: '/session', permission: 'session.close', summary: 'Sign out here', response: noContent, status: 204,
  }),
  signOutEverywhere: defineRoute({
    name: 'identity.sign-out-everywhere', method: 'DELETE', path: '/sessions', permission: 'session.close', summary: 'End every session of this person',
    response: noContent, status: 204,
  }),
  changeProfile: defineRoute({
    name: 'identity.change-profile', method: 'PATCH', path: '/me', permission: 'profile.change', summary: 'Change own name, language or time zone',
    body: z.strictObject({ version, name: line(120).optional(), locale: productLanguage.optional(), timeZone: timeZone.optional() }), response: me,
  }),
  changePassword: defineRoute({
    name: 'identity.change-password', method: 'POST', path: '/me/password', permission: 'profile.change',
    summary: 'Change own password; every other session ends', body: z.strictObject({ current: password, next: newPassword }),
    response: noContent, status: 204,
  }),
  requestPasswordReset: defineRoute({
    name: 'identity.request-password-reset', method: 'POST', path: '/password-resets', permission: 'password.reset',
    summary: 'Ask for a reset mail; answers the same whether or not the address is known', body: z.strictObject({ email }), response: noContent, status: 202,
  }),
  resetPassword: defineRoute({
    name: 'identity.reset-password', method: 'POST', path: '/password-resets/confirmation', permission: 'password.reset',
    summary: 'Set a new password with the token of the mail', body: z.strictObject({ token, password: newPassword }), response: noContent, status: 204,
  }),
  readInvitation: defineRoute({
    name: 'identity.read-invitation', method: 'GET', path: '/invitation', permission: 'invitation.accept', summary: 'What an invitation token invites to',
    query: z.strictObject({ token }), response: z.strictObject({ email: z.string(), organisationName: z.string(), role, expiresAt: instant }),
  }),
  acceptInvitation: defineRoute({
    name: 'identity.accept-invitation', method: 'POST', path: '/invitation/acceptance', permission: 'invitation.accept',
    summary: 'Join the organisation and sign in; the time zone is that of the organisation’s country unless told',
    body: z.strictObject({ token, name: line(120), password: newPassword, locale: productLanguage, timeZone: timeZone.optional() }), response: z.strictObject({ viewer: me }), status: 201,
  }),
  listPeople: defineRoute({
    name: 'identity.list-people', method: 'GET', path: '/organisations/:id/people', permission: 'person.list', summary: 'People of an organisation (own, or any for the office)',
    params: idParams, response: z.strictObject({ items: z.array(person) }),
  }),
  changePerson: defineRoute({
    name: 'identity.change-person', method: 'PATCH', path: '/people/:id', permission: 'person.manage', summary: 'Change role or status of a person of the own organisation',
    params: idParams,
    body: z.strictObject({ version, role: role.optional(), organisationAdministrator: z.boolean().optional(), status: z.enum(['active', 'suspended']).optional() }),
    response: person,
  }),
  listInvitations: defineRoute({
    name: 'identity.list-invitations', method: 'GET', path: '/organisations/:id/invitations', permission: 'invitation.manage', summary: 'Open invitations of an organisation',
    params: idParams, response: z.strictObject({ items: z.array(invitation) }),
  }),
  invite: defineRoute({
    name: 'identity.invite', method: 'POST', path: '/organisations/:id/invitations', permission: 'invitation.manage', summary: 'Invite a person by mail',
    params: idParams, body: z.strictObject({ email, role, organisationAdministrator: z.boolean().default(false), locale: productLanguage }), response: invitation, status: 201,
  }),
  revokeInvitation: defineRoute({
    name: 'identity.revoke-invitation', method: 'DELETE', path: '/invitations/:id', permission: 'invitation.manage', summary: 'Withdraw an invitation', params: idParams, query: nothing,
    response: noContent, status: 204,
  }),
};
