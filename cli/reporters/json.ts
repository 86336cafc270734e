import type { AnswerParse, Evidence, Knowledge, LlmCall, Site } from '../../analysis/calls.js';
import type { Diagnostic } from '../../analysis/rule.js';
import type { Inspection } from '../../analysis/seawall.js';
import type { Places } from '../places.js';
import { VERSION } from '../version.js';
import type { Report } from './report.js';

/** By `schemas/check.schema.json`. Raise the schema's version when a reader of the old shape would break. */
export function reportJson({ inspection, places }: Report): string {
  return toText({
    ...toHead(inspection, places),
    diagnostics: inspection.diagnostics.map((diagnostic) => toDiagnostic(diagnostic, places)),
  });
}

/** By `schemas/inventory.schema.json`. */
export function reportInventoryJson({ inspection, places }: Report): string {
  return toText({ ...toHead(inspection, places), calls: inspection.calls.map((call) => toCall(call, places)) });
}

function toText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function toHead({ files, brokenRules }: Inspection, places: Places) {
  return {
    schemaVersion: 1,
    tool: { name: 'seawall', version: VERSION },
    files: { ...files, notAnalysed: files.notAnalysed.map(({ file, reason }) => ({ file: places.toFile(file), reason })) },
    ...(brokenRules.length > 0 && { brokenRules }),
  };
}

function toDiagnostic(diagnostic: Diagnostic, places: Places) {
  const { rule, severity, message, at, related, fixes, calls, fingerprint } = diagnostic;
  return {
    rule,
    severity,
    message,
    ...places.toPlace(at),
    related: related.map(({ text, ...site }) => ({ text, ...places.toPlace(site) })),
    fixes: fixes.map(({ title, applicability }) => ({ title, applicability })),
    calls: calls.map((site) => toPoint(site, places)),
    fingerprint,
  };
}

function toCall(call: LlmCall, places: Places) {
  return {
    ...places.toPlace(call.site),
    callee: call.calleeText,
    function: call.functionName,
    sdk: call.sdk,
    package: call.package,
    sdkVersion: call.sdkVersion,
    operation: call.operation,
    streaming: call.streaming,
    inTest: call.inTest,
    model: toKnowledge(call.model, places),
    client: call.client === null ? null : { name: call.client.name, ...toPoint(call.client.site, places) },
    errors: toErrors(call, places),
    timeout: toTimeout(call, places),
    retry: toRetry(call, places),
    fallback: toFallback(call, places),
    output: toOutput(call, places),
    finish: { state: call.finish.state, evidence: toEvidence(call.finish.evidence, places) },
    limits: {
      outputTokens: toKnowledge(call.limits.outputTokens, places),
      steps: toKnowledge(call.limits.steps, places),
      concurrency: toKnowledge(call.limits.concurrency, places),
      fanOut: toFanOut(call, places),
    },
  };
}

function toErrors({ errors: { state, consequence, note, path, handlers, evidence } }: LlmCall, places: Places) {
  return {
    state,
    consequence,
    note,
    path: path.map(({ text, ...site }) => ({ text, ...toPoint(site, places) })),
    handlers: handlers.map(({ kind, does, ...site }) => ({ kind, ...toPoint(site, places), does })),
    evidence: toEvidence(evidence, places),
  };
}

function toFallback({ fallback: { state, kind, notNeeded, evidence } }: LlmCall, places: Places) {
  return { state, kind, notNeeded, evidence: toEvidence(evidence, places) };
}

/** Numbers that are not known are left out, so that a reader never takes null for zero. */
function toTimeout({ timeout: { state, ms, worstCaseMs, defaultMs, note, evidence } }: LlmCall, places: Places) {
  return {
    state,
    ...(ms !== null && { ms }),
    ...(worstCaseMs !== null && { worstCaseMs }),
    ...(defaultMs !== null && { defaultMs }),
    note,
    evidence: toEvidence(evidence, places),
  };
}

function toRetry({ retry: { state, attempts, layers, evidence } }: LlmCall, places: Places) {
  return {
    state,
    ...(attempts !== null && { attempts }),
    layers: layers.map((layer) => ({
      name: layer.name,
      attempts: layer.attempts,
      ...(layer.site !== null && { at: toPoint(layer.site, places) }),
    })),
    evidence: toEvidence(evidence, places),
  };
}

function toOutput({ output: { state, parses, sinks, evidence } }: LlmCall, places: Places) {
  const toSink = ({ kind, text, ...site }: LlmCall['output']['sinks'][number]) => ({ kind, text, ...toPoint(site, places) });
  const toParse = ({ parser, input, covered, check, assertedType, propertiesRead, ...rest }: AnswerParse) => ({
    parser,
    input,
    ...toPoint(rest, places),
    covered,
    check: toKnowledge(check, places),
    assertedType,
    propertiesRead: propertiesRead.map(({ path, usedAs }) => ({ path, usedAs })),
    sinks: rest.sinks.map(toSink),
  });
  return { state, sinks: sinks.map(toSink), parses: parses.map(toParse), evidence: toEvidence(evidence, places) };
}

/** The texts of the lists; where they stand is the evidence. */
function toFanOut({ limits: { fanOut } }: LlmCall, places: Places) {
  return toKnowledge(fanOut.state === 'known' ? { ...fanOut, value: fanOut.value.map(({ text }) => text).join(', ') } : fanOut, places);
}

function toKnowledge<T>(knowledge: Knowledge<T> | { readonly state: 'not-applicable' }, places: Places) {
  if (knowledge.state !== 'known') return knowledge;
  return { state: knowledge.state, value: knowledge.value, evidence: toEvidence(knowledge.evidence, places) };
}

function toEvidence(evidence: readonly Evidence[], places: Places) {
  return evidence.map(({ source, text, ...site }) => ({ ...toPoint(site, places), source, text }));
}

function toPoint(site: Site, places: Places) {
  const { file, line, column } = places.toPlace(site);
  return { file, line, column };
}
