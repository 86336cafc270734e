import type { LlmCall, Site } from '../../analysis/calls.js';
import type { Config } from '../../analysis/config.js';
import { toTextEdits } from '../../analysis/edit/index.js';
import type { Host } from '../../analysis/host.js';
import type { Diagnostic, Fix } from '../../analysis/rule.js';
import type { Inspection, Seawall } from '../../analysis/seawall.js';
import { createCall, known } from '../llm-call.js';

/**
 * An engine with one thought: every `ask(…)` wants a `timeout`, its own or one in a file named `client.ts`. It stands in for the real one so
 * that the server's tests are about the server. `ask.boom()` makes it fail.
 */
export function createFakeSeawall(host: Host, config: Config): Seawall {
  const text = (file: string) => host.readText(file) ?? '';
  return {
    inspect: async (files = host.listFiles()) => {
      if (files.some((file) => text(file).includes('ask.boom()'))) throw new Error('boom');
      const calls = files.flatMap((file) => findCalls(file, text(file)));
      const client = host.listFiles().find((file) => file.endsWith('/client.ts'));
      const isBounded = client !== undefined && text(client).includes('timeout');
      const isOff = config.rules['missing-timeout'] === 'off';
      const open = calls.filter(
        ({ site }) =>
          !text(site.file)
            .slice(...site.span)
            .includes('timeout'),
      );
      return toInspection(
        calls,
        isBounded || isOff ? [] : open.filter((call) => !isIgnored(text(call.site.file), call)).map((call) => toDiagnostic(call, client)),
      );
    },
    update: () => undefined,
    edits: async (fix) => toTextEdits(fix.intention, text(fix.intention.file)),
  };
}

function toInspection(calls: readonly LlmCall[], diagnostics: readonly Diagnostic[]): Inspection {
  return { calls, diagnostics, files: { scanned: 0, parsed: 0, tests: 0, notAnalysed: [] }, brokenRules: [], wrapperProblems: [] };
}

function findCalls(file: string, text: string): readonly LlmCall[] {
  return [...text.matchAll(/\bask\([^)]*\)/g)].map(({ index, 0: code }) => createCallAt(file, index, code));
}

function isIgnored(text: string, { site }: LlmCall): boolean {
  return /seawall-ignore-next-line missing-timeout[^\n]*\n[^\n]*$/.test(text.slice(0, site.span[0]));
}

function toDiagnostic({ site, callee }: LlmCall, client: string | undefined): Diagnostic {
  const fix: Fix = {
    title: 'Set a 30 s timeout',
    applicability: 'safe',
    intention: { kind: 'set-option', file: site.file, call: site.span, argument: 0, members: ['timeout'], value: '30_000' },
  };
  const wrap: Fix = {
    title: 'Catch the failure',
    applicability: 'has-placeholders',
    intention: { kind: 'wrap-in-try', file: site.file, call: site.span },
  };
  const related = client === undefined ? [] : [{ file: client, span: [0, 3] as const, text: 'the client is built here' }];
  return {
    rule: 'missing-timeout',
    severity: 'warning',
    message: 'Nothing limits the time of this call.',
    at: callee,
    related,
    fixes: [fix, wrap],
    calls: [site],
    fingerprint: `missing-timeout:${site.file}:${site.span[0]}`,
  };
}

function createCallAt(file: string, index: number, code: string): LlmCall {
  const site: Site = { file, span: [index, index + code.length] };
  return createCall({
    id: `${file}:${index}`,
    site,
    callee: { file, span: [index, index + 'ask'.length] },
    calleeText: 'ask',
    sdk: 'fake',
    sdkTitle: 'Fake SDK',
    package: 'fake',
    sdkVersion: '1.2.3',
    model: known('small|model'),
    functionName: null,
    errors: { state: 'unhandled', consequence: 'lost', canAwait: false },
    timeout: {
      state: 'sdk-default',
      ms: 600_000,
      worstCaseMs: 1_800_000,
      defaultMs: 600_000,
      evidence: [
        { ...site, source: 'sdk-default', text: 'the default of fake@1.2.3' },
        { ...site, source: 'client-option', text: 'from new Client()' },
      ],
    },
    retry: { layers: [{ name: 'Fake SDK', attempts: 3, site: null, manner: null }] },
    fallback: { state: 'absent', kind: null },
    finish: { state: 'unchecked' },
    limits: { outputTokens: { state: 'absent' } },
  });
}
