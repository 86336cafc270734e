import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { FlowEvent } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';
import { nameOf } from '../values/written-names.js';
import { isCaughtHere } from './accesses.js';

/** `x.kind === 'bug'`, `switch (x.kind)`, `known.has(x.kind)`, and `x.kind.toUpperCase().includes('BUG')` where a `catch` has something for other values. */
export function isComparison(linker: Linker, event: FlowEvent): boolean {
  const { flow } = event;
  if (flow.suffix.length === 0) return false;
  if (event.kind === 'tested') return flow.file.statementOf(flow.id)?.statement.kind === 'switch';
  if (event.kind === 'argument') return /^(?:includes|has|indexOf)$/.test(calledName(flow.file, event.call));
  if (event.kind === 'called') return isWordSought(event.call) && isCaughtHere(linker, event.call);
  return event.kind === 'combined' && isEquality(flow.file, event.by);
}

const NORMALISES = /^(?:trim|toLowerCase|toUpperCase)$/;
const SEEKS = /^(?:includes|startsWith|endsWith)$/;

/** The text is asked for a word that the code knows, in whatever case it stands there. */
function isWordSought({ file, id }: Ref): boolean {
  const call = file.expression(id);
  const name = calledName(file, id);
  if (call.kind !== 'call') return false;
  if (SEEKS.test(name)) return call.arguments.length === 1 && call.arguments.every((one) => file.expression(one).kind === 'literal');
  const around = file.parentOf(id);
  if (!NORMALISES.test(name) || around === undefined) return false;
  const outer = file.parentOf(around);
  if (file.expression(around).kind === 'member') return outer !== undefined && isWordSought({ file, id: outer });
  return isEquality(file, around);
}

function isEquality(file: FileIndex, id: ExpressionId): boolean {
  const by = file.expression(id);
  return by.kind === 'binary' && /^[=!]==?$/.test(by.operator);
}

export function calledName(file: FileIndex, call: ExpressionId): string {
  const expression = file.expression(call);
  return expression.kind === 'call' ? nameOf(file, expression.callee) : '';
}
