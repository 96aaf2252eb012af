import { expect } from '@playwright/test';
import type { ProductLanguage } from '@team-osaka/domain';
import { inspect } from './support/inspection.js';
import { test } from './support/journey.js';
import { signIn, sitDown } from './support/person.js';
import { setScene, type Scene } from './support/scene.js';

interface Tour {
  readonly who: string;
  readonly language: ProductLanguage;
  /** Mail address to sign in with; null for a visitor. */
  readonly email: (scene: Scene) => string | null;
  readonly paths: (scene: Scene) => readonly string[];
  /** What the browser complains of because the tour asks for it. */
  readonly onPurpose?: RegExp;
}

/** Every page of every role, each role in one language. */
const tours: readonly Tour[] = [
  {
    who: 'a visitor', language: 'th', email: () => null,
    // The link of a mail that is too old.
    onPurpose: /\/unsubscribe\?token=\S+: Failed to load resource: .* 422 /,
    paths: (scene) => [
      '/', '/about', '/sign-in', '/password-reset', '/password-reset?token=a-token-long-enough-to-be-read', '/invitation', '/apply', '/apply/received', '/settings', '/unsubscribe?token=a-token-long-enough-to-be-read', '/no-such-page',
      '/needs', `/needs/${scene.needOpen}`, '/needs?q=zzzzzz', '/technologies', `/technologies/${scene.technology}`, '/organisations', `/organisations/${scene.organisations.member}`,
      '/projects', `/projects/${scene.project}`, '/cooperation', `/cooperation/partners/${scene.partner}`, '/cooperation/memoranda', '/cooperation/activities',
    ],
  },
  {
    who: 'a member', language: 'ja', email: (scene) => scene.member,
    paths: (scene) => [
      '/', '/technologies?scope=own', '/technologies/new', `/technologies/${scene.technology}`, `/technologies/${scene.technologyDraft}`, `/technologies/${scene.technologyDraft}/edit`,
      '/needs', `/needs/${scene.needOpen}`, '/matches', `/matches/${scene.asked}`, '/notifications', '/searches', '/settings', '/settings/notifications', `/organisations/${scene.organisations.member}`, `/organisations/${scene.organisations.member}/edit`,
    ],
  },
  {
    who: 'an official', language: 'vi', email: () => 'ho-chi-minh-city@example.org',
    paths: (scene) => [
      '/', '/needs?scope=own', '/needs/new', `/needs/${scene.needDraft}`, `/needs/${scene.needDraft}/edit`, `/needs/${scene.needOpen}`, '/technologies', `/technologies/${scene.technology}`,
      '/matches', `/matches/${scene.asked}`, `/matches/${scene.introduced}`, '/notifications', '/settings', `/organisations/${scene.organisations.official}`,
    ],
  },
  {
    who: 'a coordinator', language: 'en', email: () => 'coordinator-b@example.org',
    paths: (scene) => [
      '/', '/desk', `/desk?item=need:${scene.needSubmitted}`, `/desk?kind=membership&item=membership:${scene.applicant}`, `/desk?kind=match&suggestions=true&sort=score&item=match:${scene.suggestion}`,
      '/matches', `/matches/${scene.suggestion}`, `/matches/${scene.introduced}`, '/needs?scope=all', `/needs/${scene.needSubmitted}`, '/technologies?scope=all', `/technologies/${scene.technology}`,
      '/organisations', `/organisations/${scene.applicant}`, '/notifications', '/notifications/preview', `/desk?kind=address&item=address:${scene.address}`, '/settings', '/settings/notifications', '/vocabulary', '/vocabulary/concepts?q=light', '/vocabulary/concepts/waste',
    ],
  },
  {
    who: 'an administrator', language: 'ja', email: () => 'administrator@example.org',
    paths: (scene) => ['/', '/desk', '/operations', '/matches/report', '/matches/settings', `/matches/${scene.asked}`, `/organisations/${scene.organisations.office}`, `/organisations/${scene.organisations.member}`, `/organisations/${scene.organisations.member}/edit`, '/settings'],
  },
  {
    who: 'an observer', language: 'en', email: () => 'unep-ietc@example.org',
    paths: (scene) => ['/', '/desk', '/projects', `/projects/${scene.project}`, '/cooperation', `/needs/${scene.needOpen}`, '/notifications', '/settings'],
  },
];

let scene: Scene;
test.beforeAll(async ({ system }) => {
  scene = await setScene(system);
});

for (const tour of tours) {
  test(`every page of ${tour.who} (${tour.language}) fits a phone and a desktop and breaks no rule of WCAG 2.2 AA`, async ({ browser, system }) => {
    test.slow();
    const person = await sitDown(browser, system, tour.language);
    const email = tour.email(scene);
    if (email !== null) {
      await signIn(person, email);
      await expect(person.page).toHaveURL('/');
    }
    const faults: string[] = [];
    for (const path of tour.paths(scene)) faults.push(...(await inspect(person.page, person.t, path)));
    expect(faults).toEqual([]);
    await person.leave(tour.onPurpose);
  });
}
