import eslint from '@eslint/js';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What a floor may stand on; anything not listed is refused. The staircase is drawn in docs/ARCHITECTURE.md. */
const floors = {
  domain: [],
  contracts: ['domain'],
  matching: ['domain'],
  i18n: ['domain'],
  platform: ['domain'],
  persistence: ['domain'],
  notifications: ['contracts', 'domain', 'i18n'],
  application: ['persistence', 'platform', 'notifications', 'matching', 'contracts', 'domain'],
  seed: ['application', 'contracts', 'domain'],
  ui: ['i18n', 'domain'],
  web: ['ui', 'contracts', 'i18n', 'domain'],
  app: ['application', 'seed', 'notifications', 'persistence', 'platform', 'contracts', 'matching', 'i18n', 'domain'],
  e2e: ['platform', 'contracts', 'i18n', 'domain'],
};

const serverOnly = ['@nestjs/*', 'typeorm', 'pg', 'bullmq', 'ioredis', 'fastify', 'nodemailer', 'argon2'];
const browserOnly = ['react', 'react-dom', 'react-router', '@tanstack/*', 'vite'];

/** Packages a floor must not touch: rules stay free of frameworks, the browser free of server code. */
const banned = {
  domain: [...serverOnly, ...browserOnly, 'zod'],
  contracts: [...serverOnly, ...browserOnly],
  matching: [...serverOnly, ...browserOnly, 'zod'],
  i18n: [...serverOnly, '@tanstack/*', 'vite'],
  application: ['@nestjs/*', 'fastify', 'bullmq', 'ioredis', 'nodemailer', ...browserOnly],
  notifications: ['@nestjs/*', 'fastify', 'typeorm', 'pg', ...browserOnly],
  seed: [...serverOnly, ...browserOnly],
  ui: serverOnly,
  web: serverOnly,
};

const depConstraints = Object.entries(floors).map(([floor, below]) => ({
  sourceTag: `floor:${floor}`,
  // A project may always import itself; listing its own floor would also let apps import apps.
  onlyDependOnLibsWithTags: below.map((name) => `floor:${name}`),
  ...(banned[floor] === undefined ? {} : { bannedExternalImports: banned[floor] }),
}));

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/coverage/**', '.nx/**', '.data/**'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.base],
    plugins: { '@nx': nx },
    languageOptions: { parserOptions: { project: ['tsconfig.json', 'apps/web/tsconfig.json', 'apps/e2e/tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      // The compiler knows these better.
      'no-undef': 'off',
      'no-unused-vars': 'off',
      'no-redeclare': 'off',
      'no-dupe-class-members': 'off',
      eqeqeq: 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-call': 'error',
      '@typescript-eslint/no-unsafe-member-access': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@nx/enforce-module-boundaries': ['error', { enforceBuildableLibDependency: false, allow: [], depConstraints }],
    },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        globalThis: 'readonly',
        module: 'writable',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        URL: 'readonly',
        URLSearchParams: 'readonly',
        fetch: 'readonly',
        Buffer: 'readonly',
        performance: 'readonly',
        AbortSignal: 'readonly',
        TextDecoder: 'readonly',
      },
    },
  },
);
