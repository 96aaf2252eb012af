import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { identityRoutes, matchRoutes, needRoutes, vocabularyRoutes, webhookRoutes } from '@team-osaka/contracts';
import { z } from 'zod';
import { eventually, startSystem, type System } from '../harness/index.js';
import { Client, demonstration, signIn, signInAs, vietnameseNeed } from '../support/index.js';
import { columns, permissionTable, type Column, type Outcome } from './route-permission.table.js';
import { requestOf, type Subjects } from './route-requests.js';

const description = z.object({ paths: z.record(z.string(), z.record(z.string(), z.object({ operationId: z.string(), requestBody: z.unknown().optional() }))) });

interface Operation {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly hasBody: boolean;
}

let system: System;
let operations: Operation[];
let subjects: Subjects;
let emails: Record<Column, string | null>;

beforeAll(async () => {
  system = await startSystem({ backend: 'postgres', contents: 'demonstration' });
  const { paths } = description.parse(await (await fetch(`${system.apiUrl}/api/openapi.json`)).json());
  operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, requestBody }]) => ({ name: operationId, method: method.toUpperCase(), path: path.replace(/^\/api/, ''), hasBody: requestBody !== undefined })),
  );
  ({ subjects, emails } = await prepare());
}, 120_000);
afterAll(() => system.stop());

/** A match that waits for the consent of a member (own) and the official in Ho Chi Minh City (own), and records of theirs. */
async function prepare(): Promise<{ subjects: Subjects; emails: Record<Column, string | null> }> {
  const official = await signInAs(system.apiUrl, 'official', 'vi');
  const coordinator = await signInAs(system.apiUrl, 'coordinator');
  const draft = await official.call(needRoutes.create, { body: vietnameseNeed(' (permissions)') });
  const submitted = await official.call(needRoutes.submit, { params: { id: draft.id }, body: { version: draft.version } });
  await coordinator.call(needRoutes.open, { params: { id: draft.id }, body: { version: submitted.version } });
  const match = await eventually(async () => (await coordinator.call(matchRoutes.list, { query: { need: draft.id, sort: 'score', limit: 1 } })).items[0], { what: 'a suggestion' });
  await coordinator.call(matchRoutes.approve, { params: { id: match.id }, body: { version: match.version } });
  const one = async (sql: string, values: unknown[] = []): Promise<string> => {
    const rows = await system.database.query<{ value: string }>(sql, values);
    return rows[0]?.value ?? '';
  };
  const organisation = await one('select organisation_id as value from technology where id = $1', [match.technology.id]);
  const member = await one('select email as value from person where organisation_id = $1 order by id limit 1', [organisation]);
  const memberId = await one('select id as value from person where email = $1', [member]);
  await eventually(async () => (await one('select id as value from notification where recipient_id = $1', [memberId])) !== '', { what: 'a notification' });
  const invitations = await Promise.all(
    columns.map(async (_, index) => (await coordinator.call(identityRoutes.invite, { params: { id: organisation }, body: { email: `invited-${index}@example.org`, role: 'member', locale: 'ja' } })).id),
  );
  const labelled = await coordinator.call(vocabularyRoutes.addLabel, { params: { code: 'waste' }, body: { language: 'en', text: 'permissiontestlabel' } });
  const word = await eventually(async () => (await coordinator.call(vocabularyRoutes.listWords, { query: { limit: 1 } })).items[0], { what: 'words without a concept' });
  const administrator = await signInAs(system.apiUrl, 'administrator');
  const webhooks: string[] = [];
  for (const column of columns) {
    const { webhook } = await administrator.call(webhookRoutes.register, { params: { id: organisation }, body: { url: `https://hooks.example.org/${columns.indexOf(column)}`, kinds: ['match.asked_technology'], language: 'en' } });
    webhooks.push(webhook.id);
  }
  const draftNeed = await official.call(needRoutes.create, { body: vietnameseNeed(' (draft)') });
  return {
    subjects: {
      organisation,
      technology: match.technology.id,
      need: draftNeed.id,
      openNeed: draft.id,
      ownTechnology: match.technology.id,
      label: labelled.labels.find(({ id }) => id !== null)?.id ?? '',
      word: word.id,
      match: match.id,
      person: memberId,
      invitations,
      webhooks,
      notification: await one('select id as value from notification where recipient_id = $1 limit 1', [memberId]),
      partner: await one('select id as value from partner limit 1'),
      project: await one('select id as value from project limit 1'),
    },
    emails: {
      visitor: null,
      observer: 'unep-ietc@example.org',
      'member own': member,
      'member other': await one(`select email as value from person where role = 'member' and organisation_id <> $1 order by id limit 1`, [organisation]),
      'official own': 'ho-chi-minh-city@example.org',
      'official other': 'eec@example.org',
      coordinator: 'coordinator@example.org',
      administrator: 'administrator@example.org',
    },
  };
}

const outcomeOf = (status: number): Outcome => (status === 401 || status === 403 || status === 404 ? (String(status) as Outcome) : 'ok');

const clients = new Map<Column, Client>();

/** Whoever stands for the column, signed in. A route that ends the session is followed by a new one. */
async function clientOf(column: Column): Promise<Client> {
  const known = clients.get(column);
  if (known) return known;
  const email = emails[column];
  const client = email === null ? new Client(system.apiUrl) : await signIn(system.apiUrl, email, demonstration.password);
  clients.set(column, client);
  return client;
}

async function ask(operation: Operation, column: Column): Promise<Outcome> {
  const client = await clientOf(column);
  const { path = {}, query, body } = requestOf(operation.name, subjects, columns.indexOf(column));
  const url = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => path[name] ?? subjects.need) + (query ? `?${query}` : '');
  const response = await client.send(operation.method, url, operation.hasBody ? body : undefined);
  expect(response.status).toBeLessThan(500);
  if (operation.name.startsWith('identity.sign-out')) clients.delete(column);
  return outcomeOf(response.status);
}

test('every route answers every role as the table says, and the table holds every route', async () => {
  const actual: Record<string, Record<string, Outcome>> = {};
  for (const operation of operations) {
    actual[operation.name] = {};
    for (const column of columns) actual[operation.name]![column] = await ask(operation, column);
  }
  if (process.env['PRINT_PERMISSIONS']) {
    for (const [name, row] of Object.entries(actual)) console.info(`${name.padEnd(36)} ${columns.map((column) => row[column]!.padEnd(4)).join(' ')}`);
  }
  expect(actual).toEqual(permissionTable);
}, 180_000);
