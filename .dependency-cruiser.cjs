/**
 * Who may look at whom (drawn in docs/ARCHITECTURE.md):
 * floors look only at floors below them, and not at the packages of another world;
 * rooms look only at the rooms before them (identity → organisation → technology, need → reading → match, vocabulary → project → cooperation);
 * nothing is circular, and what is imported is declared.
 */

/** What a floor may stand on; anything not listed is refused. */
const floors = {
  'libs/domain': [],
  'libs/contracts': ['libs/domain'],
  'libs/matching': ['libs/domain'],
  'libs/i18n': ['libs/domain'],
  'libs/platform': ['libs/domain'],
  'libs/persistence': ['libs/domain'],
  'libs/notifications': ['libs/contracts', 'libs/domain', 'libs/i18n'],
  'libs/application': ['libs/persistence', 'libs/platform', 'libs/notifications', 'libs/matching', 'libs/contracts', 'libs/domain'],
  'libs/seed': ['libs/application', 'libs/contracts', 'libs/domain'],
  'libs/ui': ['libs/i18n', 'libs/domain'],
  'apps/web': ['libs/ui', 'libs/contracts', 'libs/i18n', 'libs/domain'],
  'apps/(api|worker|mail-catcher)': ['libs/(?!ui/)[^/]+'],
  'apps/e2e': ['libs/platform', 'libs/contracts', 'libs/i18n', 'libs/domain'],
};

const serverOnly = ['@nestjs/.+', 'typeorm', 'pg', 'bullmq', 'ioredis', 'fastify', 'nodemailer', 'argon2'];
const browserOnly = ['react', 'react-dom', 'react-router', '@tanstack/.+', 'vite'];

/** Packages a floor must not touch: rules stay free of frameworks, the browser free of server code. */
const banned = {
  'libs/domain': [...serverOnly, ...browserOnly, 'zod'],
  'libs/contracts': [...serverOnly, ...browserOnly],
  'libs/matching': [...serverOnly, ...browserOnly, 'zod'],
  'libs/i18n': [...serverOnly, '@tanstack/.+', 'vite'],
  'libs/application': ['@nestjs/.+', 'fastify', 'bullmq', 'ioredis', 'nodemailer', ...browserOnly],
  'libs/notifications': ['@nestjs/.+', 'fastify', 'typeorm', 'pg', ...browserOnly],
  'libs/seed': [...serverOnly, ...browserOnly],
  'libs/ui': serverOnly,
  'apps/web': serverOnly,
};

const rooms = ['identity', 'organisation', 'technology', 'need', 'reading', 'match', 'vocabulary', 'project', 'cooperation'];
/** Rooms of one number stand beside each other: technology and need, match and vocabulary do not see each other. */
const later = { identity: 1, organisation: 2, technology: 3, need: 3, reading: 4, match: 5, vocabulary: 5, project: 6, cooperation: 7 };
const forbiddenFrom = (room) => rooms.filter((other) => other !== room && later[other] >= later[room]);

const nameOf = (floor) => floor.replace(/[^a-z0-9]+/g, '-');

module.exports = {
  forbidden: [
    ...Object.entries(floors).map(([floor, below]) => ({
      name: `floor-${nameOf(floor)}`,
      severity: 'error',
      comment: `${floor} may look only at ${below.join(', ') || 'nothing'}.`,
      from: { path: `^(${floor})/src/` },
      // A project may always import itself: $1 is the one that imports.
      to: { path: '^(libs|apps)/', pathNot: `^(${['$1', ...below].join('|')})/` },
    })),
    ...Object.entries(banned).map(([floor, packages]) => ({
      name: `packages-${nameOf(floor)}`,
      severity: 'error',
      comment: `${floor} must not use ${packages.join(', ')}.`,
      from: { path: `^${floor}/src/` },
      to: { path: `node_modules/(${packages.join('|')})/` },
    })),
    ...rooms
      .filter((room) => forbiddenFrom(room).length > 0)
      .map((room) => ({
        name: `room-${room}`,
        severity: 'error',
        comment: `The room "${room}" may look only at the rooms before it.`,
        from: { path: `^(libs/(domain|contracts|persistence|application)|apps/(api|worker))/src/${room}/`, pathNot: '(int-)?spec\\.ts$' },
        to: { path: `^(libs|apps)/[^/]+/src/(${forbiddenFrom(room).join('|')})/`, dependencyTypesNot: ['type-only'] },
      })),
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'declared', severity: 'error', comment: 'What a project imports stands in its package.json.', from: { path: '^(apps|libs)/[^/]+/src/', pathNot: 'spec\\.tsx?$|/test-support/' }, to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['@team-osaka/source', 'import', 'node', 'default'] },
  },
};
