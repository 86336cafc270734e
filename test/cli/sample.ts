import type { LlmCall, Site } from '../../analysis/calls.js';
import { createMemoryHost } from '../../analysis/host.js';
import type { Diagnostic } from '../../analysis/rule.js';
import type { Inspection } from '../../analysis/seawall.js';
import { createPlaces } from '../../cli/places.js';
import type { Report } from '../../cli/reporters/report.js';
import { clientOf, createCall, createHandler, createParse } from '../llm-call.js';

/** A small project and what might be said of it: reporters are tested without an engine. */
const FILES = {
  '/app/src/triage.ts': `import OpenAI from 'openai';

const client = new OpenAI();

export async function triage(text: string) {
\tconst answer = await client.chat.completions.create({
\t\tmodel: 'gpt-4o',
\t\tmessages: [{ role: 'user', content: text }],
\t});
\treturn JSON.parse(answer.choices[0]?.message.content ?? '');
}
`,
  '/app/src/server.ts': `import express from 'express';
import { triage } from './triage.js';

const app = express();
app.post('/tickets', async (req, res) => res.json(await triage(req.body.text)));
`,
};

export const places = createPlaces(createMemoryHost(FILES, ['/app']), '/app');

/** The nth place at which the text stands in the file. */
function siteOf(file: keyof typeof FILES, text: string): Site {
  const start = FILES[file].indexOf(text);
  if (start < 0) throw new Error(`${file} does not hold ${text}`);
  return { file, span: [start, start + text.length] };
}

const CALLEE = siteOf('/app/src/triage.ts', 'client.chat.completions.create');
const CLIENT = siteOf('/app/src/triage.ts', 'new OpenAI()');
const ROUTE = siteOf('/app/src/server.ts', "app.post('/tickets'");
const PARSE = siteOf('/app/src/triage.ts', 'JSON.parse(');

const CALL: LlmCall = createCall({
  site: { ...CALLEE, span: [CALLEE.span[0], FILES['/app/src/triage.ts'].indexOf('});') + 2] },
  callee: CALLEE,
  functionName: 'triage',
  client: clientOf({ site: CLIENT }),
  model: {
    state: 'known',
    value: 'gpt-4o',
    evidence: [{ ...siteOf('/app/src/triage.ts', "'gpt-4o'"), source: 'call-option', text: "model 'gpt-4o'" }],
  },
  errors: {
    state: 'unhandled',
    consequence: 'lost',
    path: [{ ...ROUTE, text: "handler of app.post('/tickets')" }],
    handlers: [{ ...createHandler({ records: true }), ...ROUTE }],
    note: 'Express 4 does not wait for an async handler: its rejection is lost',
  },
  timeout: {
    state: 'sdk-default',
    ms: 600_000,
    worstCaseMs: 1_800_000,
    defaultMs: 600_000,
    evidence: [{ ...CLIENT, source: 'sdk-default', text: '10 min by default' }],
  },
  retry: { layers: [{ name: 'OpenAI SDK', attempts: 3, site: CLIENT, manner: null }] },
  fallback: { state: 'absent', kind: null },
  output: {
    state: 'parsed-unvalidated',
    parses: [{ ...createParse({ properties: ['tags[]'], sinks: ['database'] }), ...PARSE }],
    sinks: [{ ...PARSE, kind: 'response', text: 'res.json' }],
  },
  limits: { outputTokens: { state: 'unknown', reason: 'the options are spread' } },
});

export const UNGUARDED: Diagnostic = {
  rule: 'unguarded-call',
  severity: 'error',
  message:
    'Nothing handles a failure of `client.chat.completions.create`: Express 4 does not wait for an async handler, so its rejection is lost. Catch it, and answer with something that the user can go on with.',
  at: CALLEE,
  related: [{ ...ROUTE, text: "handler of app.post('/tickets')" }],
  fixes: [
    {
      title: 'Wrap in try/catch',
      applicability: 'has-placeholders',
      intention: { kind: 'wrap-in-try', file: CALLEE.file, call: CALL.site.span },
    },
  ],
  calls: [CALL.site],
  fingerprint: 'a1b2c3',
};

export const TIMEOUT: Diagnostic = {
  rule: 'missing-timeout',
  severity: 'warning',
  message:
    'The project sets no time limit for this call, so a stalled provider holds it for the default of OpenAI SDK: 10 min per attempt × 3 attempts = 30 min.',
  at: CLIENT,
  related: [],
  fixes: [
    {
      title: 'Set a 30 s time limit on this client',
      applicability: 'unsafe',
      intention: { kind: 'set-option', file: CLIENT.file, call: CLIENT.span, argument: 0, members: ['timeout'], value: '30_000' },
    },
  ],
  calls: [CALL.site],
  fingerprint: 'd4e5f6',
};

export const INSPECTION: Inspection = {
  calls: [CALL],
  diagnostics: [TIMEOUT, UNGUARDED],
  files: { scanned: 2, parsed: 1, tests: 0, notAnalysed: [{ file: '/app/src/vendor.js', reason: 'too large (12 MB)' }] },
  brokenRules: [],
  wrapperProblems: [],
};

export const EMPTY: Inspection = {
  calls: [],
  diagnostics: [],
  files: { scanned: 2, parsed: 0, tests: 3, notAnalysed: [] },
  brokenRules: [],
  wrapperProblems: [],
};

export function reportOf(inspection: Inspection): Report {
  return { inspection, places, fixed: null };
}
