/** `npm run refresh-models -- <models.json>` writes `catalog/models/` anew from a file of facts that were read, with their sources. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The parts of the facts file that the catalog keeps. */
interface Facts {
  /** The day on which everything was read: `2026-11-23`. */
  readonly asOf: string;
  /** `asOf` of a provider is a later day, on which its dates were read again. */
  readonly providers: readonly { readonly provider: string; readonly asOf?: string; readonly families: readonly Family[] }[];
}

interface Family {
  readonly id: string;
  readonly alias: boolean;
  readonly snapshots: readonly string[];
  readonly shutdownOn: string | null;
  /** The named successor, followed to an id that is still there. */
  readonly successorCurrent: string | null;
  readonly rejects: readonly { readonly param: string; readonly effect: string; readonly when?: string }[];
  readonly confidence: 'high' | 'medium' | 'low';
  readonly source: string;
  readonly note?: string;
}

interface Target {
  readonly file: string;
  readonly title: string;
  readonly packages: readonly string[];
  readonly end: 'fails' | 'contract';
  /** Providers of the HTTP catalog whose endpoints take the id, in a request's body or its path. */
  readonly endpoints?: readonly string[];
  /** Exports of packages that serve several providers. */
  readonly exports?: readonly { readonly packages: readonly string[]; readonly names: readonly string[] }[];
  /** What providers and regions put before an id. */
  readonly prefixes?: readonly string[];
  /** Names that the facts do not list, and the version that each stands for, whose end is theirs too. */
  readonly aliases?: { readonly of: Readonly<Record<string, string>>; readonly source: string };
}

/** Where the ids of each provider go. Azure is not here: the name that a request carries there is its owner's. */
const TARGETS: Readonly<Record<string, Target>> = {
  anthropic: {
    file: 'anthropic',
    endpoints: ['anthropic'],
    title: 'Anthropic',
    packages: [
      ...['@anthropic-ai/sdk', '@anthropic-ai/claude-agent-sdk', '@anthropic-ai/claude-code', '@ai-sdk/anthropic', '@langchain/anthropic'],
      ...['langchain/chat_models/anthropic', '@llamaindex/anthropic', '@genkit-ai/anthropic'],
    ],
    exports: [
      { packages: ['llamaindex'], names: ['Anthropic', 'anthropic'] },
      { packages: ['langchain'], names: ['ChatAnthropic'] },
    ],
    end: 'fails',
  },
  'amazon-bedrock': {
    file: 'bedrock',
    endpoints: ['bedrock'],
    title: 'Amazon Bedrock',
    packages: ['@aws-sdk/client-bedrock-runtime', '@ai-sdk/amazon-bedrock', '@anthropic-ai/bedrock-sdk', '@langchain/aws'],
    end: 'fails',
    prefixes: ['us.', 'eu.', 'apac.', 'jp.', 'au.', 'global.', 'us-gov.'],
  },
  cohere: {
    file: 'cohere',
    endpoints: ['cohere'],
    title: 'Cohere',
    packages: ['cohere-ai', '@ai-sdk/cohere', '@langchain/cohere'],
    end: 'fails',
  },
  deepseek: {
    file: 'deepseek',
    endpoints: ['deepseek'],
    title: 'DeepSeek',
    packages: ['@ai-sdk/deepseek', '@langchain/deepseek'],
    end: 'fails',
  },
  'google-gemini': {
    file: 'gemini',
    endpoints: ['gemini'],
    title: 'Google',
    packages: [
      ...['@google/genai', '@google/generative-ai', '@google/adk', '@ai-sdk/google', '@langchain/google-genai', '@llamaindex/google'],
      ...['@genkit-ai/googleai', '@genkit-ai/google-genai'],
    ],
    exports: [{ packages: ['llamaindex'], names: ['Gemini', 'gemini', 'GeminiEmbedding'] }],
    end: 'fails',
    prefixes: ['models/'],
  },
  'google-vertex': {
    file: 'vertex',
    title: 'Vertex AI',
    packages: [
      ...['@google-cloud/vertexai', '@anthropic-ai/vertex-sdk', '@ai-sdk/google-vertex', '@langchain/google-vertexai'],
      ...['@langchain/google-vertexai-web', '@genkit-ai/vertexai'],
    ],
    end: 'fails',
    aliases: {
      of: {
        'gemini-2.0-flash': 'gemini-2.0-flash-001',
        'gemini-2.0-flash-lite': 'gemini-2.0-flash-lite-001',
        'gemini-1.5-pro': 'gemini-1.5-pro-002',
        'gemini-1.5-flash': 'gemini-1.5-flash-002',
      },
      source: 'cloud.google.com/vertex-ai/generative-ai/docs/learn/model-versions (each stable version has an auto-updated alias)',
    },
  },
  groq: {
    file: 'groq',
    endpoints: ['groq'],
    title: 'Groq',
    packages: ['groq-sdk', '@ai-sdk/groq', '@langchain/groq', '@llamaindex/groq'],
    exports: [{ packages: ['llamaindex'], names: ['Groq'] }],
    end: 'contract',
  },
  mistral: {
    file: 'mistral',
    endpoints: ['mistral'],
    title: 'Mistral',
    packages: ['@mistralai/mistralai', '@ai-sdk/mistral', '@langchain/mistralai', '@llamaindex/mistral'],
    exports: [{ packages: ['llamaindex'], names: ['MistralAI', 'MistralAIEmbedding'] }],
    end: 'fails',
  },
  openai: {
    file: 'openai',
    endpoints: ['openai'],
    title: 'OpenAI',
    packages: [
      ...[
        'openai',
        'openai-edge',
        '@ai-sdk/openai',
        '@langchain/openai',
        'langchain/chat_models/openai',
        'langchain/llms/openai',
        'langchain/embeddings/openai',
      ],
      ...['@openai/agents', '@openai/agents-core', '@openai/agents-openai', '@llamaindex/openai', '@genkit-ai/compat-oai/openai'],
    ],
    exports: [
      // Portkey hands the id to the provider as it is.
      { packages: ['@portkey-ai/vercel-provider'], names: ['createPortkey'] },
      { packages: ['llamaindex'], names: ['OpenAI', 'openai', 'OpenAIResponses', 'OpenAIEmbedding'] },
      { packages: ['langchain'], names: ['OpenAI', 'OpenAIChat', 'ChatOpenAI', 'OpenAIEmbeddings'] },
    ],
    end: 'fails',
  },
  xai: { file: 'xai', endpoints: ['xai'], title: 'xAI', packages: ['@ai-sdk/xai', '@langchain/xai'], end: 'fails' },
};

/** Sampling parameters: other things that a model refuses depend on values, and rows of names cannot say which. */
const PARAMETERS = new Set([
  ...['temperature', 'top_p', 'top_k', 'max_tokens', 'stop', 'presence_penalty', 'frequency_penalty', 'logit_bias', 'logprobs'],
  ...['top_logprobs', 'presencePenalty', 'frequencyPenalty'],
]);

/** The condition under which parameters are refused that the same model takes where it does not reason. */
const WHILE_REASONING = /^reasoning effort is anything but none\b/;

/** Where a copy of a page was kept: `(owner/name@3f1ef7c docs/page.md)`. The page is the source. */
const COPY = / \([\w-]+\/[\w.-]+@[0-9a-f]{7}[^)]*\)/g;

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'catalog/models');
const [input] = process.argv.slice(2);
if (input === undefined) stop('Give the file of facts: npm run refresh-models -- models.json');
const facts: Facts = JSON.parse(readFileSync(input, 'utf8'));
if (!/^\d{4}-\d\d-\d\d$/.test(facts.asOf)) stop(`${input} does not say in \`asOf\` on which day it was read.`);

mkdirSync(folder, { recursive: true });
const header = '// Written by `npm run refresh-models`. Change the facts and run it again.\n';
const found = facts.providers.flatMap(({ provider, asOf = facts.asOf, families }) => {
  const target = TARGETS[provider];
  return target === undefined ? [] : [{ target, asOf, families }];
});
for (const { target, asOf, families } of found) write(target.file, toFile(target, asOf, [...families, ...toAliases(target, families)]));
write('index', toIndex(found.map(({ target }) => target.file).sort()));
execFileSync('npx', ['biome', 'check', '--write', folder], { cwd: root, stdio: 'inherit' });

function toFile({ file, title, packages, end, endpoints, exports, prefixes }: Target, asOf: string, families: readonly Family[]): string {
  const rows = families.flatMap((family) => toRow(family) ?? []);
  const sources = [...new Set(rows.map(({ source }) => source))];
  const refusals = [...new Set(rows.flatMap((row) => toRefusal(row) ?? []))];
  const lines = rows.map((row) => {
    const refusal = toRefusal(row);
    const refused = refusal === undefined ? '' : `, ...REFUSALS[${refusals.indexOf(refusal)}]`;
    return `{ ${row.fields.map(([name, value]) => `${name}: ${quote(value)}`).join(', ')}${refused}, source: SOURCES[${sources.indexOf(row.source)}] },`;
  });
  return `import type { ModelCatalog } from '../../analysis/catalog.js';

const SOURCES = [${sources.map(quote).join(', ')}] as const;
${refusals.length > 0 ? `\n/** Request parameters that a model answers with a 400. */\nconst REFUSALS = [${refusals.join(', ')}] as const;\n` : ''}
/** Ids of ${title} that move, have a day on which they end, or refuse parameters. An id that is not here says nothing. */
export const ${file} = {
  provider: ${quote(title)},
  packages: [${packages.map(quote).join(', ')}],
  ${[...toExports(exports), ...toList('endpoints', endpoints), ...toList('prefixes', prefixes)].join('')}asOf: ${quote(asOf)},
  end: ${quote(end)},
  models: [${lines.join('\n')}],
} as const satisfies ModelCatalog;
`;
}

/** As code; nothing where the model takes all. */
function toRefusal({ rejects, rejectsReasoning }: Row): string | undefined {
  const lists = Object.entries({ rejects, rejectsReasoning }).filter(([, list]) => list.length > 0);
  return lists.length > 0 ? JSON.stringify(Object.fromEntries(lists)) : undefined;
}

function toAliases({ aliases }: Target, families: readonly Family[]): readonly Family[] {
  return families.flatMap((family) => {
    const names = Object.entries(aliases?.of ?? {}).flatMap(([name, version]) => (version === family.id ? [name] : []));
    const source = `${aliases?.source}; the date is that of ${family.id}`;
    return names.map((id) => ({ ...family, id, alias: true, snapshots: [family.id], successorCurrent: null, rejects: [], source }));
  });
}

interface Row {
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly rejects: readonly string[];
  readonly rejectsReasoning: readonly string[];
  readonly source: string;
}

/** Nothing where nothing is to be said. What one weak source says of an end is left out: a finding must hold. */
function toRow(family: Family): Row | undefined {
  const shutdownOn = family.confidence === 'low' ? null : family.shutdownOn;
  const snapshot = family.alias ? [...family.snapshots].sort().at(-1) : undefined;
  const isMoving = family.id.endsWith('-latest') && family.confidence !== 'low';
  const rejects = listParameters(family, ({ effect }) => effect === 'error');
  const rejectsReasoning = listParameters(family, ({ effect, when = '' }) => effect === 'conditional' && WHILE_REASONING.test(when));
  if (shutdownOn === null && snapshot === undefined && !isMoving && rejects.length === 0 && rejectsReasoning.length === 0) return undefined;
  const fields = {
    id: family.id,
    snapshot,
    shutdownOn,
    successor: shutdownOn === null ? null : family.successorCurrent,
    end: shutdownOn !== null && isRerouted(family) ? 'rerouted' : null,
  };
  const set = Object.entries(fields).flatMap(([name, value]): (readonly [string, string])[] => (value ? [[name, value]] : []));
  return { fields: set, rejects, rejectsReasoning, source: family.source.replaceAll(COPY, '') };
}

function listParameters({ rejects }: Family, isOne: (one: Family['rejects'][number]) => boolean): readonly string[] {
  return [...new Set(rejects.filter((one) => isOne(one) && PARAMETERS.has(one.param)).map(({ param }) => param))].sort();
}

/** The notes say in words that the provider answers with another model after the day. */
function isRerouted({ note }: Family): boolean {
  return /\b(?:routes requests to the successor|now answers as|still accepted)\b/.test(note ?? '');
}

function toExports(exports: Target['exports'] = []): readonly string[] {
  const rows = exports.map(
    ({ packages, names }) => `{ packages: [${packages.map(quote).join(', ')}], names: [${names.map(quote).join(', ')}] }`,
  );
  return rows.length > 0 ? [`exports: [${rows.join(', ')}],\n`] : [];
}

function toList(name: string, texts: readonly string[] = []): readonly string[] {
  return texts.length > 0 ? [`${name}: [${texts.map(quote).join(', ')}],\n`] : [];
}

function toIndex(files: readonly string[]): string {
  return `import type { ModelCatalog } from '../../analysis/catalog.js';
${files.map((file) => `import { ${file} } from './${file}.js';`).join('\n')}

/** Model ids by provider. Each row names where its dates were read. */
export const models: readonly ModelCatalog[] = [${files.join(', ')}];
`;
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function write(name: string, text: string): void {
  writeFileSync(path.join(folder, `${name}.ts`), header + text);
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
