import preset from '../../jest.preset.mjs';

/** All specs as one, see there. */
export default { ...preset, testMatch: ['<rootDir>/src/all.spec.ts'] };
