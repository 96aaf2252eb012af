import { fileURLToPath } from 'node:url';
import { defineConfig } from 'rolldown';

/**
 * How every server is built: its programs (`src/<name>.ts`) and all they use become a few files, `dist/<name>.js` among them. Reading some
 * three thousand modules one by one was most of what a start cost (docs/decisions/0009-bundled-servers.md).
 */
export const servers = (...programs) =>
  defineConfig({
    input: Object.fromEntries(programs.map((name) => [name, `src/${name}.ts`])),
    platform: 'node',
    tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)),
    external: [
      // May be there only once, and packages that stay outside load them too.
      'typeorm',
      'pg',
      'reflect-metadata',
      // Has a native part.
      'argon2',
      // NestJS asks for these where an application uses them; ours do not.
      /^@nestjs\/(microservices|websockets|platform-express)(\/|$)/,
      /^class-(validator|transformer)(\/|$)/,
      '@fastify/multipart',
      '@fastify/view',
    ],
    // bull-board asks by eval where its pages lie, unless it is told; it is told.
    checks: { eval: false },
    output: {
      dir: 'dist',
      cleanDir: true,
      format: 'esm',
      sourcemap: true,
      chunkFileNames: '[name].js',
      // Text beyond Latin-1 doubles what a file takes in memory, so the lexicons lie apart from the code.
      codeSplitting: {
        groups: [
          { name: 'words', test: /\/libs\/(matching|i18n|domain)\// },
          { name: 'packages', test: /\/node_modules\// },
        ],
      },
    },
  });
