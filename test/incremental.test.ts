import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_CONFIG } from '../analysis/config.js';
import { createMemoryHost } from '../analysis/host.js';
import { createSeawall } from '../analysis/index.js';
import type { Seawall } from '../analysis/seawall.js';
import { catalog } from '../catalog/index.js';
import { rules } from '../rules/index.js';

/** What each file of a small project may say: every kind of thing that another file's findings can hang on. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  '/app/package.json': ['{ "dependencies": { "openai": "6.30.0", "express": "5.0.0" } }'],
  '/app/src/client.ts': [
    `import OpenAI from 'openai';\nexport const client = new OpenAI();\n`,
    `import OpenAI from 'openai';\nexport const client = new OpenAI({ timeout: 20_000 });\n`,
    `import OpenAI from 'openai';\n\n// moved down\nconst made = new OpenAI({ maxRetries: 0 });\nexport { made as client };\n`,
    `export const client = { responses: { create: async (request: object) => ({ output_text: String(request) }) } };\n`,
    `import OpenAI from 'openai';\nexport const client = new OpenAI({ timeout: `,
  ],
  '/app/src/ask.ts': [
    `import { client } from './client.js';\nexport async function ask(input: string) {\n  const answer = await client.responses.create({ model: 'gpt-5', input });\n  return JSON.parse(answer.output_text);\n}\n`,
    `import { client } from './client.js';\nexport async function ask(input: string) {\n  try {\n    return (await client.responses.create({ model: 'gpt-5', input })).output_text;\n  } catch (error) {\n    console.error(error);\n    return 'Please ask again later.';\n  }\n}\n`,
    `import { client } from './client.js';\n// seawall-ignore-next-line unguarded-call -- its callers do\nexport const ask = (input: string) => client.responses.create({ model: 'gpt-5', input });\n`,
    `export const ask = async (input: string) => input;\n`,
  ],
  '/app/src/warm-up.ts': [
    `import { client } from './client.js';\nexport async function warmUp() {\n  client.responses.create({ model: 'gpt-5', input: 'hi' });\n}\n`,
    `import { client } from './client.js';\nexport async function warmUp() {\n  await client.responses.create({ model: 'gpt-5', input: 'hi' });\n}\n`,
    `// moved\nimport { client } from './client.js';\nexport async function warmUp() {\n  client.responses.create({ model: 'gpt-5', input: 'hi' });\n}\n`,
  ],
  '/app/src/make.ts': [
    `import OpenAI from 'openai';\nexport function make(options: object): OpenAI {\n  return new OpenAI(options);\n}\n`,
    `import OpenAI from 'openai';\nexport function make(options: object): OpenAI {\n  return new OpenAI({ ...options, maxRetries: 0 });\n}\n`,
  ],
  '/app/src/made.ts': [
    `import { make } from './make.js';\nexport async function name(input: string) {\n  const client = make({ timeout: 0 });\n  return client.responses.create({ model: 'gpt-5', input });\n}\n`,
    `import { make } from './make.js';\nexport async function name(input: string) {\n  const client = make({ timeout: 9_000 });\n  return client.responses.create({ model: 'gpt-5', input });\n}\n`,
  ],
  '/app/src/server.ts': [
    `import express from 'express';\nimport { ask } from './ask.js';\nconst app = express();\napp.post('/', async (request, response) => {\n  response.json(await ask(request.body.text));\n});\n`,
    `import express from 'express';\nimport { ask } from './ask.js';\nconst app = express();\napp.post('/', async (request, response) => {\n  try {\n    response.json(await ask(request.body.text));\n  } catch {\n    response.status(503).end();\n  }\n});\n`,
    `import { ask } from './ask.js';\nsetInterval(() => ask('hello'), 1000);\n`,
    `import { ask as other } from './ask.js';\nexport const later = other;\n`,
    ``,
  ],
};

const EDITS = Object.entries(VARIANTS).flatMap(([path, texts]) => texts.map((_, variant) => ({ path, variant })));

describe('an engine that lives on', () => {
  it('says after any edits what a new one says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...EDITS), { minLength: 1, maxLength: 8 }), async (edits) => {
        const files = Object.fromEntries(Object.entries(VARIANTS).map(([path, [text = '']]) => [path, text]));
        const living = open(files);
        await living.inspect();
        for (const { path, variant } of edits) {
          files[path] = VARIANTS[path]?.[variant] ?? '';
          living.update([path]);
          // An editor asks for one file at a time.
          await living.inspect([path]);
          assert.deepEqual(await listFindings(living), await listFindings(open(files)));
        }
      }),
      { numRuns: 40 },
    );
  });
});

async function listFindings(seawall: Seawall) {
  const { diagnostics, calls } = await seawall.inspect();
  return { diagnostics, calls };
}

function open(files: Readonly<Record<string, string>>): Seawall {
  const loadParser = async () => (await import('../analysis/parser.js')).createParser();
  return createSeawall({
    host: createMemoryHost(files, ['/app']),
    catalog,
    rules,
    config: { ...DEFAULT_CONFIG, preset: 'strict' },
    loadParser,
  });
}
