import { isCheckingName } from '../values/checks.js';
import type { Linker } from '../values/linker.js';
import { VALIDATING } from '../values/schemas.js';
import { keyOf, type Ref, type Value } from '../values/value.js';
import { nameOf } from '../values/written-names.js';

type ProjectFunction = Extract<Value, { kind: 'function' }>;

const DEEPEST = 3;

/**
 * Can nothing that a call runs have looked at what `wanted` names? Only where all of it is the project's own to be read: `isRecord(body)` and
 * `checkSize(messages)` say nothing of roles, and `Array.isArray` nothing of anything.
 */
export function looksElsewhere(linker: Linker, call: Ref, wanted: RegExp): boolean {
  const { file } = call;
  const expression = file.expression(call.id);
  if (expression.kind !== 'call') return false;
  if (isFormCheck(linker, { ...call, id: expression.callee })) return true;
  const values = linker.resolve({ ...call, id: expression.callee });
  const functions = values.filter((value) => value.kind === 'function');
  return functions.length > 0 && functions.length === values.length && functions.every((one) => isBlind(linker, one, wanted, new Set()));
}

function isFormCheck(linker: Linker, callee: Ref): boolean {
  return linker
    .resolve(callee)
    .some(
      (value) => value.kind === 'global' && /^(?:Array\.isArray|Number\.isFinite|JSON\.(?:parse|stringify))$/.test(value.path.join('.')),
    );
}

function isBlind(linker: Linker, { file, id }: ProjectFunction, wanted: RegExp, seen: Set<string>): boolean {
  const key = keyOf({ file, id });
  const body = file.functionAt(id)?.bodySpan;
  if (!body || seen.size > DEEPEST * 4) return false;
  if (seen.has(key)) return true;
  seen.add(key);
  if (wanted.test(linker.project.code(file.path, body))) return false;
  return file.callsWithin(body).every((call) => isBlindCall(linker, { file, id: call }, wanted, seen));
}

function isBlindCall(linker: Linker, call: Ref, wanted: RegExp, seen: Set<string>): boolean {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call') return true;
  const callee: Ref = { ...call, id: expression.callee };
  const functions = linker.resolve(callee).filter((value) => value.kind === 'function');
  if (functions.length > 0) return functions.every((one) => isBlind(linker, one, wanted, seen));
  const name = nameOf(call.file, expression.callee);
  return isFormCheck(linker, callee) || (!isCheckingName(name) && !VALIDATING.test(name));
}
