import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';

/** One case: a file, or a folder of files that form a small project. */
export interface Fixture {
  readonly name: string;
  /** Host path (`/app/…`) to the text. */
  readonly files: Readonly<Record<string, string>>;
  /** Host path to the file on disk. */
  readonly sources: Readonly<Record<string, string>>;
  /** Host path to the text that the first fix gives, where one is written down. */
  readonly fixed: Readonly<Record<string, { readonly path: string; readonly text: string }>>;
}

const FIXED = /\.fixed(\.\w+)$/;
const CODE = /\.(?:[mc]?[jt]sx?|vue|svelte|astro)$/;

/** What a project of one file is said to depend on: the versions that the catalog was read from. */
export const DEFAULT_MANIFEST = {
  name: 'app',
  private: true,
  type: 'module',
  dependencies: {
    '@ai-sdk/anthropic': '^3.0.0',
    '@ai-sdk/openai': '^3.0.0',
    '@anthropic-ai/sdk': '^0.137.0',
    '@google/genai': '^1.52.0',
    '@langchain/anthropic': '^1.0.0',
    '@langchain/core': '^1.0.0',
    '@langchain/openai': '^1.0.0',
    ai: '^6.0.0',
    axios: '^1.8.0',
    express: '^4.21.0',
    'groq-sdk': '^0.37.0',
    next: '^15.3.0',
    ollama: '^0.6.0',
    openai: '^6.49.0',
    zod: '^4.0.0',
  },
};

export function listFixtures(folder: string): readonly Fixture[] {
  return readdirSync(folder)
    .filter((entry) => !FIXED.test(entry))
    .sort()
    .map((entry) => readFixture(join(folder, entry)));
}

export function isCode(path: string): boolean {
  return CODE.test(path);
}

function readFixture(path: string): Fixture {
  const root = statSync(path).isDirectory() ? path : join(path, '..');
  const paths = root === path ? listFilesBelow(path) : [path, ...findFixed(path)];
  const files: Record<string, string> = { '/app/package.json': JSON.stringify(DEFAULT_MANIFEST) };
  const sources: Record<string, string> = {};
  const fixed: Record<string, { path: string; text: string }> = {};
  for (const file of paths) {
    const host = `/app/${relative(root, file).split(sep).join('/')}`;
    const text = readFileSync(file, 'utf8');
    if (FIXED.test(file)) {
      fixed[host.replace(FIXED, '$1')] = { path: file, text };
    } else {
      files[host] = text;
      sources[host] = file;
    }
  }
  return { name: basename(path), files, sources, fixed };
}

function findFixed(path: string): readonly string[] {
  const fixed = path.replace(/(\.\w+)$/, '.fixed$1');
  return existsSync(fixed) ? [fixed] : [];
}

function listFilesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listFilesBelow(path) : [path];
  });
}
