import assert from 'node:assert/strict';
import type { PropertyRead, SchemaPackage } from '../../analysis/calls.js';
import { repair } from './apply.js';

const read = (path: string, usedAs: PropertyRead['usedAs']): PropertyRead => ({ path, usedAs, file: '/a.ts', span: [0, 0] });
const properties = [
  read('title', 'string'),
  read('tags[]', 'string'),
  read('owner.age', 'number'),
  read('owner.is-new', 'boolean'),
  read('notes', 'array'),
  read('extra', 'unknown'),
];
const SCHEMA = (local: string, name: string) =>
  `const ${name} = ${local}.object({
  title: ${local}.string(),
  tags: ${local}.array(${local}.string()),
  owner: ${local}.object({
    age: ${local}.number(),
    'is-new': ${local}.boolean(),
  }),
  notes: ${local}.array(${local}.any()),
  extra: ${local}.any(),
});

`;

/** Where a claim is kept, so is what the schema does not name. */
const OPEN = SCHEMA('z', 'TicketSchema').replace('}),\n  notes', '}).passthrough(),\n  notes').replace('});', '}).passthrough();');

const TYPEBOX = SCHEMA('Type', 'TicketSchema').replaceAll(/Type\.([a-z])/g, (_, letter: string) => `Type.${letter.toUpperCase()}`);

const cases: readonly {
  readonly name: string;
  readonly file?: string;
  readonly library?: SchemaPackage;
  readonly before: string;
  readonly after: string;
}[] = [
  {
    name: 'an assertion',
    before:
      "import OpenAI from 'openai';\n\n/** Reads a ticket. */\nexport function f(x: string) {\n  return «JSON.parse(x)» as Ticket;\n}\n",
    after: `import OpenAI from 'openai';\nimport { z } from 'zod';\n\n${OPEN}/** Reads a ticket. */\nexport function f(x: string) {\n  return TicketSchema.parse(JSON.parse(x)) as Ticket;\n}\n`,
  },
  {
    name: 'an assertion in two steps',
    before: "import { z } from 'zod';\nconst t = («JSON.parse(x)» as unknown) as Ticket;\n",
    after: `import { z } from 'zod';\n${OPEN}const t = (TicketSchema.parse(JSON.parse(x)) as unknown) as Ticket;\n`,
  },
  {
    name: 'what a function promises to give',
    before: "import { z } from 'zod';\nasync function f<T>(x: string): Promise<T | null> {\n  return «JSON.parse(x)»;\n}\n",
    after: `import { z } from 'zod';\n${OPEN}async function f<T>(x: string): Promise<T | null> {\n  return TicketSchema.parse(JSON.parse(x)) as T;\n}\n`,
  },
  {
    name: 'what a function promises to give, and the file says what that is',
    before: "import { z } from 'zod';\nconst f = (x: string): { title: string }[] | undefined => «JSON.parse(x)»;\n",
    after:
      "import { z } from 'zod';\nconst TicketSchema = z.array(z.object({\n  title: z.string(),\n}));\n\nconst f = (x: string): { title: string }[] | undefined => TicketSchema.parse(JSON.parse(x));\n",
  },
  {
    name: 'a name that is taken',
    before: "import { z as zod } from 'zod/v4';\nconst TicketSchema = 1;\nconst t = «JSON.parse(x)»;\n",
    after: `import { z as zod } from 'zod/v4';\nconst TicketSchema = 1;\n${SCHEMA('zod', 'TicketSchema2')}const t = TicketSchema2.parse(JSON.parse(x));\n`,
  },
  {
    name: 'CommonJS',
    file: '/a.js',
    before: "'use strict';\nconst OpenAI = require('openai')\nconst t = «JSON.parse(x)»\n",
    after: `'use strict';\nconst OpenAI = require('openai')\nconst { z } = require('zod')\n${SCHEMA('z', 'TicketSchema').replace('});\n', '})\n')}const t = TicketSchema.parse(JSON.parse(x))\n`,
  },
  {
    name: 'no imports',
    before: '#!/usr/bin/env node\n// License.\n\n// Runs.\nconst t = «JSON.parse(x)»;\n',
    after: `#!/usr/bin/env node\n// License.\n\nimport { z } from 'zod';\n\n${SCHEMA('z', 'TicketSchema')}// Runs.\nconst t = TicketSchema.parse(JSON.parse(x));\n`,
  },
  {
    name: 'a function that runs before it is written',
    before: "import OpenAI from 'openai';\nmain();\nfunction main() {\n  use(«JSON.parse(x)»);\n}\n",
    after: `import OpenAI from 'openai';\nimport { z } from 'zod';\n${SCHEMA('z', 'TicketSchema')}main();\nfunction main() {\n  use(TicketSchema.parse(JSON.parse(x)));\n}\n`,
  },
  {
    name: 'valibot',
    library: 'valibot',
    before: "import OpenAI from 'openai';\n\nconst t = await «x.json()»;\n",
    after: `import OpenAI from 'openai';\nimport * as v from 'valibot';\n\n${SCHEMA('v', 'TicketSchema')}const t = v.parse(TicketSchema, await x.json());\n`,
  },
  {
    name: 'TypeBox',
    library: '@sinclair/typebox',
    before: "import OpenAI from 'openai';\n\nconst t = «JSON.parse(x)»;\n",
    after: `import OpenAI from 'openai';\nimport { Type } from '@sinclair/typebox';\nimport { Value } from '@sinclair/typebox/value';\n\n${TYPEBOX}const t = Value.Decode(TicketSchema, JSON.parse(x));\n`,
  },
  {
    name: 'TypeBox that the file has already',
    library: 'typebox',
    before: "import { Type as T } from 'typebox';\nimport { Value as V } from 'typebox/value';\n\nconst t = «JSON.parse(x)»;\n",
    after: `import { Type as T } from 'typebox';\nimport { Value as V } from 'typebox/value';\n\n${TYPEBOX.replaceAll('Type.', 'T.')}const t = V.Decode(TicketSchema, JSON.parse(x));\n`,
  },
];

describe('validate-parse', () => {
  for (const { name, before, after, file = '/a.ts', library = 'zod' } of cases) {
    it(name, () => {
      const run = (text: string) =>
        repair(text, (parse) => ({ kind: 'validate-parse', file, parse, library, schemaName: 'TicketSchema', properties }));
      assert.equal(run(before), after);
      assert.equal(run(before.replaceAll('\n', '\r\n')), after.replaceAll('\n', '\r\n'));
    });
  }

  it('promises what the type claimed', () => {
    const claim =
      "interface Step { ids: number[]; kind: 'a' | 'b'; note?: string | null }\nuse(«JSON.parse(x)» as { steps: Step[]; by: Record<string, boolean> });\n";
    const after = repair(`import { z } from 'zod';\n${claim}`, (parse) => ({
      ...{ kind: 'validate-parse', file: '/a.ts', parse, library: 'zod', schemaName: 'S', properties },
    }));
    assert.equal(
      after.slice(after.indexOf('const S'), after.indexOf('use(')),
      "const S = z.object({\n  steps: z.array(z.object({\n    ids: z.array(z.number()),\n    kind: z.enum(['a', 'b']),\n    note: z.string().nullable().optional(),\n  })),\n  by: z.record(z.string(), z.boolean()),\n});\n\n",
    );
  });

  it('promises it in the words of other libraries too', () => {
    const claim =
      "interface Step { kind: 'a' | 'b'; note?: string | null; by: Record<string, number>; or: string | number }\nuse(«JSON.parse(x)» as Step[]);\n";
    const promise = (library: SchemaPackage, head: string) => {
      const after = repair(head + claim, (parse) => ({
        kind: 'validate-parse',
        file: '/a.ts',
        parse,
        library,
        schemaName: 'S',
        properties,
      }));
      return after.slice(after.indexOf('const S'), after.indexOf('use('));
    };
    assert.equal(
      promise('valibot', "import * as v from 'valibot';\n"),
      "const S = v.array(v.object({\n  kind: v.picklist(['a', 'b']),\n  note: v.optional(v.nullable(v.string())),\n  by: v.record(v.string(), v.number()),\n  or: v.union([v.string(), v.number()]),\n}));\n\n",
    );
    assert.equal(
      promise('typebox', "import { Type } from 'typebox';\nimport { Value } from 'typebox/value';\n"),
      "const S = Type.Array(Type.Object({\n  kind: Type.Union([Type.Literal('a'), Type.Literal('b')]),\n  note: Type.Optional(Type.Union([Type.String(), Type.Null()])),\n  by: Type.Record(Type.String(), Type.Number()),\n  or: Type.Union([Type.String(), Type.Number()]),\n}));\n\n",
    );
  });

  it('takes a schema that is there', () => {
    const after = repair('const t = «JSON.parse(x)» as z.infer<typeof Ticket>;\n', (parse) => ({
      ...{ kind: 'validate-parse', file: '/a.ts', parse, library: 'zod', schemaName: 'Ticket', isDeclared: true, properties },
    }));
    assert.equal(after, 'const t = Ticket.parse(JSON.parse(x));\n');
  });

  it('hands the schema to the request as well, above whichever comes first', () => {
    const text =
      'import OpenAI from "openai";\nconst ask = () => openai.create({ model });\nexport async function f() {\n  return «JSON.parse(await ask())».title;\n}\n';
    const begin = text.indexOf('openai.create');
    const after = repair(text, (parse) => ({
      kind: 'validate-parse',
      file: '/a.ts',
      parse,
      library: 'zod',
      schemaName: 'S',
      properties: [read('title', 'string')],
      request: {
        file: '/a.ts',
        span: [begin, begin + 'openai.create({ model })'.length],
        argument: 0,
        members: ['format'],
        code: "toFormat({schema}, 'answer')",
        imported: { name: 'toFormat', from: 'openai/helpers' },
        demandsAll: false,
      },
    }));
    assert.equal(
      after,
      'import OpenAI from "openai";\nimport { z } from "zod";\nimport { toFormat } from "openai/helpers";\nconst S = z.object({\n  title: z.string(),\n});\n\nconst ask = () => openai.create({ model, format: toFormat(S, "answer") });\nexport async function f() {\n  return S.parse(JSON.parse(await ask())).title;\n}\n',
    );
  });

  it('reads a list at the root', () => {
    const items = [read('[].name', 'string')];
    const after = repair("import { z } from 'zod';\nuse(«JSON.parse(x)»);\n", (parse) => ({
      kind: 'validate-parse',
      file: '/a.ts',
      parse,
      library: 'zod',
      schemaName: 'S',
      properties: items,
    }));
    assert.equal(
      after,
      "import { z } from 'zod';\nconst S = z.array(z.object({\n  name: z.string(),\n}));\n\nuse(S.parse(JSON.parse(x)));\n",
    );
  });

  it('keeps all of what is used as a whole', () => {
    const after = repair("import { z } from 'zod';\nsave({ ...«JSON.parse(x)» });\n", (parse) => ({
      kind: 'validate-parse',
      file: '/a.ts',
      parse,
      library: 'zod',
      schemaName: 'S',
      properties: [],
    }));
    assert.equal(after, "import { z } from 'zod';\nconst S = z.object({}).passthrough();\n\nsave({ ...S.parse(JSON.parse(x)) });\n");
  });
});
