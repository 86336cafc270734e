import type { Injection } from '../../calls.js';
import type { Answer, Operation } from '../../catalog.js';
import type { LimitFacts } from '../options/limits.js';
import { readAnyOption } from '../options/options.js';
import { findDefinition, toolsIn } from '../options/tools.js';
import { namesApprovals } from '../values/confirmations.js';
import { type Flow, useFlows } from '../values/flow.js';
import { findFreeStrings } from '../values/free-strings.js';
import type { Linker } from '../values/linker.js';
import { findProperty, type Value } from '../values/value.js';
import { TEXT } from './answers.js';
import { findGivenSchemas } from './handed-on.js';
import { findInjections } from './injections.js';

/** A schema checks the shape of what a model wrote; a field that may be any text is still what the model wrote. */
export function findStructuredInjections(
  linker: Linker,
  facts: LimitFacts,
  operation: Operation | undefined,
  answer: Answer,
): readonly Injection[] {
  return [...ofObject(linker, facts, operation, answer), ...ofTools(linker, facts, operation)];
}

function ofObject(linker: Linker, { call, clients, version }: LimitFacts, operation: Operation | undefined, answer: Answer) {
  if (!answer.object) return [];
  const reading = readAnyOption(linker, call.ref, clients, operation?.options.schema, version);
  const given = answer.handedOn ? findGivenSchemas(clients, answer.handedOn) : [];
  const schemas = reading.state === 'known' ? [reading.at] : given;
  const [fields = [], ...others] = schemas.map((schema) => findFreeStrings(linker, schema));
  const free = fields.filter((field) => others.every((one) => one.includes(field)));
  if (free.length === 0) return [];
  const parts = answer.object.flatMap((path) =>
    free.map((field) => [...path.split(/[.[\]]+/), field].filter((one) => one !== '').join('.')),
  );
  const start: Flow = { ...call.ref, path: [], suffix: [TEXT], stack: [] };
  return keepParts(findInjections(linker, [start]), parts);
}

/** Only what is one of the free fields, as a whole. */
export function keepParts(injections: readonly Injection[], parts: readonly string[]): readonly Injection[] {
  return injections.flatMap((injection) => {
    const part = injection.part ?? '';
    return parts.includes(part) ? [{ ...injection, part: part === '' ? null : part.slice(part.lastIndexOf('.') + 1) }] : [];
  });
}

/** Tools that the SDK runs by itself: their function is handed what the model wrote. */
function ofTools(linker: Linker, { call, clients, version }: LimitFacts, operation: Operation | undefined): readonly Injection[] {
  const reading = readAnyOption(linker, call.ref, clients, operation?.options.tools, version);
  if (reading.state !== 'known' || namesApprovals(linker, call.ref.file.path)) return [];
  return reading.values.flatMap((value) => toolsIn(value).flatMap((tool) => linker.resolve(tool).flatMap((one) => ofTool(linker, one))));
}

/** `tool({ inputSchema, execute })`, or the object alone. A tool that waits for approval is approved by somebody. */
function ofTool(linker: Linker, value: Value): readonly Injection[] {
  const definition = findDefinition(value);
  if (!definition || findProperty(definition, ...linker.catalog.catalog.idioms.approvals.ofTool)) return [];
  const schema = findProperty(definition, 'inputSchema', 'parameters', 'schema');
  const execute = findProperty(definition, 'execute', 'func');
  const fields = schema ? findFreeStrings(linker, schema) : [];
  if (!execute || fields.length === 0) return [];
  return linker.resolve(execute).flatMap((run) => {
    const parameter = run.kind === 'function' ? run.file.functionAt(run.id)?.parameters[0] : undefined;
    if (run.kind !== 'function' || parameter === undefined) return [];
    const inside: Flow = { file: run.file, id: 0, path: [], suffix: [TEXT], stack: [] };
    return keepParts(findInjections(linker, useFlows(linker, inside, parameter)), fields);
  });
}
