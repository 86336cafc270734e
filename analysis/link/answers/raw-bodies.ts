import type { Answer } from '../../catalog.js';
import type { Flow, FlowEvent } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';
import { isSame, type Paths, toPaths } from './answer-paths.js';
import { findParser } from './parsers.js';

/** The parts of an answer that hold all of it as JSON text or as bytes. */
export function toRaws(answer: Answer | undefined): Paths {
  return toPaths(answer, undefined, ({ raw }) => raw);
}

/**
 * `JSON.parse(new TextDecoder().decode(response.body))`: the flows to go on with where a raw body is made text of, or parsed. What was parsed
 * of it is reached under its own path; that of `text()` under `json()`.
 */
export function followRaw(linker: Linker, event: FlowEvent, raws: Paths): readonly Flow[] | undefined {
  const { flow } = event;
  if (event.kind === 'called') {
    const raw = flow.suffix.slice(0, -1);
    return GIVES_TEXT.has(flow.suffix.at(-1) ?? '') && isRaw(raws, raw) ? [{ ...event.call, path: [], suffix: raw }] : undefined;
  }
  if (event.kind !== 'argument' || event.index > 0 || flow.path.length > 0 || !isRaw(raws, flow.suffix)) return undefined;
  const call: Ref = { file: flow.file, id: event.call };
  if (findParser(linker, call)) return [{ ...flow, id: event.call, suffix: toParsed(flow.suffix) }];
  return isDecoder(linker, call) ? [{ ...flow, id: event.call }] : undefined;
}

/** Methods that give a raw body as text. */
export const GIVES_TEXT: ReadonlySet<string> = new Set(['toString', 'transformToString', 'trim']);

function isRaw(raws: Paths, suffix: readonly string[]): boolean {
  return raws.some((raw) => isSame(raw, suffix));
}

function toParsed(suffix: readonly string[]): readonly string[] {
  return suffix.at(-1) === '()' ? [...suffix.slice(0, -2), 'json', '()'] : suffix;
}

const DECODERS = /(?:^|\.)(?:TextDecoder\.new\.decode|Buffer\.from|String)$/;

function isDecoder(linker: Linker, call: Ref): boolean {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call') return false;
  return linker
    .resolve({ ...call, id: expression.callee })
    .some((value) => (value.kind === 'global' || value.kind === 'package') && DECODERS.test(value.path.join('.')));
}
