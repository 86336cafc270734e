import { join } from 'node:path';
import type { LlmCall, OutputCap } from '../analysis/calls.js';
import { DEFAULT_CONFIG } from '../analysis/config.js';
import { createMemoryHost } from '../analysis/host.js';
import { createSeawall } from '../analysis/index.js';
import { catalog } from '../catalog/index.js';
import { type TextMatch, toNote } from './annotations.js';
import { checkWhole, compare, textOf } from './compare.js';
import { type Fixture, listFixtures } from './fixture.js';

/**
 * What the engine knows of every call. The first line of a fixture says which fields are looked at: `// profile: timeout, retry`. Then each
 * call has one annotation a field, whose text is the whole words at the beginning of what is found:
 *
 *     const answer = await openai.responses.create(request);
 *     //                   ^^^^^^^^^^^^^^^^^^^^^^^ timeout: bounded 20000
 *     //                   ^^^^^^^^^^^^^^^^^^^^^^^ retry: 3
 */
describe('profiles', () => {
  for (const fixture of listFixtures(join(import.meta.dirname, 'profiles', 'fixtures'))) {
    it(fixture.name, () => checkProfiles(fixture));
  }
});

const PROFILE = /^\/\/ profile: (.+)$/m;

type Field = (call: LlmCall) => string;

const FIELDS: Readonly<Record<string, Field>> = {
  model: ({ model }) => toKnowledge(model),
  streaming: ({ streaming }) => String(streaming ?? 'unknown'),
  client: ({ client }) => client?.name ?? 'none',
  errors: ({ errors }) => withReason([errors.state, errors.consequence], errors.note),
  handlers: ({ errors }) => errors.handlers.map(({ kind }) => kind).join(', ') || 'none',
  timeout: ({ timeout }) =>
    withReason(
      [timeout.state, timeout.ms, timeout.worstCaseMs === null ? null : `in all ${timeout.worstCaseMs}`],
      timeout.evidence[0]?.text,
    ),
  retry: ({ retry }) =>
    withReason(
      [retry.state === 'known' ? (retry.attempts ?? 'some') : retry.state],
      retry.layers.map((layer) => `${layer.name} ${layer.attempts ?? '?'}`).join(' × '),
    ),
  fallback: ({ fallback }) => withReason([fallback.state, fallback.kind], fallback.notNeeded ?? stopOf(fallback)),
  output: ({ output }) => withReason([output.state], output.parses.map((parse) => parse.parser).join(', ') || stopOf(output)),
  sinks: ({ output }) => output.sinks.map(({ kind }) => kind).join(', ') || 'none',
  finish: ({ finish }) => withReason([finish.state], stopOf(finish)),
  outputTokens: ({ limits }) => toKnowledge(limits.outputTokens),
  steps: ({ limits }) => toKnowledge(limits.steps),
  concurrency: ({ limits }) => toKnowledge(limits.concurrency),
  repair: ({ repair }) =>
    repair.timeout.map((option) => `${option.target} ${option.argument}.${option.members.join('.')} ${option.unit}`).join(', ') || 'none',
};

function toKnowledge(knowledge: OutputCap): string {
  if (knowledge.state === 'known') return String(knowledge.value);
  return knowledge.state === 'unknown' ? withReason([knowledge.state], knowledge.reason) : knowledge.state;
}

/** What stopped the search, where the state is not known. */
function stopOf({ evidence }: Pick<LlmCall['finish'], 'evidence'>): string | undefined {
  return evidence.find(({ source }) => source === 'stopped')?.text;
}

function withReason(words: readonly (string | number | null)[], reason: string | null | undefined): string {
  const said = words.filter((word) => word !== null).join(' ');
  return reason ? `${said} (${reason})` : said;
}

const startsWithWords: TextMatch = {
  isMatch: (expected, actual) => actual === expected || actual.startsWith(`${expected} `) || actual.startsWith(`${expected},`),
  toText: (actual) => actual.split(' (')[0] ?? actual,
};

async function checkProfiles(fixture: Fixture): Promise<void> {
  const loadParser = async () => (await import('../analysis/parser.js')).createParser();
  const seawall = createSeawall({
    host: createMemoryHost(fixture.files, ['/app']),
    catalog,
    rules: [],
    config: DEFAULT_CONFIG,
    loadParser,
  });
  const inspection = await seawall.inspect();
  checkWhole(inspection);
  const fields = readFields(fixture);
  const actual = inspection.calls.flatMap((call) =>
    fields.map(([label, read]) => ({
      file: call.callee.file,
      note: toNote(textOf(fixture, call.callee.file), call.callee.span, { label, severity: undefined, text: read(call) }),
    })),
  );
  compare(fixture, actual, startsWithWords);
}

function readFields({ name, files }: Fixture): readonly (readonly [string, Field])[] {
  const line = Object.values(files).flatMap((text) => PROFILE.exec(text)?.[1] ?? [])[0];
  if (line === undefined) throw new Error(`${name} does not say which fields it looks at: // profile: timeout, retry`);
  return line.split(',').map((word) => {
    const label = word.trim();
    const read = FIELDS[label];
    if (!read) throw new Error(`${name}: no field is called ${label}`);
    return [label, read];
  });
}
