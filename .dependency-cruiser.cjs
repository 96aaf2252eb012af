/**
 * Rooms look only at the rooms before them (identity → organisation → technology, need → match, vocabulary → project → cooperation),
 * and nothing is circular. Floors are checked by eslint (enforce-module-boundaries).
 */
const rooms = ['identity', 'organisation', 'technology', 'need', 'match', 'vocabulary', 'project', 'cooperation'];
/** Rooms of one number stand beside each other: technology and need, match and vocabulary do not see each other. */
const later = { identity: 1, organisation: 2, technology: 3, need: 3, match: 4, vocabulary: 4, project: 5, cooperation: 6 };
const forbiddenFrom = (room) => rooms.filter((other) => other !== room && later[other] >= later[room]);

module.exports = {
  forbidden: [
    ...rooms
      .filter((room) => forbiddenFrom(room).length > 0)
      .map((room) => ({
        name: `room-${room}`,
        severity: 'error',
        comment: `The room "${room}" may look only at the rooms before it.`,
        from: { path: `^(libs/(domain|contracts|persistence|application)|apps/(api|worker))/src/${room}/`, pathNot: '(int-)?spec\\.ts$' },
        to: { path: `^(libs|apps)/[^/]+/src/(${forbiddenFrom(room).join('|')})/` },
      })),
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/|node_modules' },
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['@team-osaka/source', 'import', 'node', 'default'] },
  },
};
