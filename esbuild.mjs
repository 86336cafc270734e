// Bundles the three adapters: `node esbuild.mjs [--production] [--watch]`.
import { readFile, rm } from 'node:fs/promises';
import esbuild from 'esbuild';

const isProduction = process.argv.includes('--production');
const { version } = JSON.parse(await readFile('package.json', 'utf8'));

/** The parser needs none of TypeScript's lib.d.ts texts, which are most of @ts-morph/common: no type checker ever runs. */
const withoutLibFiles = {
  name: 'without-lib-files',
  setup(build) {
    build.onLoad({ filter: /ts-morph-common\.js$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const contents = text.replace(/^const libFiles = \[\{$[\s\S]*?^\s*\}\];$/m, 'const libFiles = [];');
      if (contents === text) throw new Error(`${path} no longer holds its lib files where they were: adapt esbuild.mjs`);
      return { contents, loader: 'js' };
    });
  },
};

/** TypeScript's parser stands in a file of its own, which is loaded with V8's code cache: see host/compiled-script.ts. */
const apartFromParser = {
  name: 'apart-from-parser',
  setup(build) {
    build.onResolve({ filter: /^@ts-morph\/common$/ }, () => ({ path: '@ts-morph/common', namespace: 'compiled' }));
    build.onLoad({ filter: /.*/, namespace: 'compiled' }, () => ({
      contents: `const { loadCompiled } = require('./host/compiled-script.ts');
module.exports = loadCompiled(require('node:path').join(__dirname, '../parser.cjs'));`,
      resolveDir: import.meta.dirname,
    }));
  },
};

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  // jsonc-parser's `main` is UMD, whose requires no bundler can follow.
  mainFields: ['module', 'main'],
  outdir: 'dist',
  minify: isProduction,
  sourcemap: isProduction ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
  define: { SEAWALL_VERSION: JSON.stringify(version) },
};

/** Node's built-ins reach bundled CommonJS (TypeScript) through a `require` of our own. */
const requireBanner = `import{createRequire as __createRequire}from'node:module';import{fileURLToPath as __toPath}from'node:url';
const require=__createRequire(import.meta.url),__filename=__toPath(import.meta.url),__dirname=__toPath(new URL('.',import.meta.url));`;

/** One ESM build for both, so that they share chunks and the parser sits in one that only a dynamic import loads. */
const command = {
  ...common,
  entryPoints: { cli: 'cli/main.ts', server: 'server/main.ts' },
  format: 'esm',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  outExtension: { '.js': '.mjs' },
  banner: { js: requireBanner },
  plugins: [apartFromParser],
};

const parser = {
  ...common,
  entryPoints: { parser: '@ts-morph/common' },
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  plugins: [withoutLibFiles],
};

const extension = {
  ...common,
  entryPoints: { client: 'client/extension.ts' },
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  external: ['vscode'],
};

await rm('dist', { recursive: true, force: true });
if (process.argv.includes('--watch')) {
  const contexts = await Promise.all([command, parser, extension].map((options) => esbuild.context({ ...options, logLevel: 'info' })));
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  await Promise.all([command, parser, extension].map((options) => esbuild.build(options)));
}
