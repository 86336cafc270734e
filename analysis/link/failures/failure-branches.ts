import type { BindingId, ExpressionId, ObjectProperty, Statement } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { followersOf } from '../files/siblings.js';
import { findCallSites } from '../values/call-sites.js';
import { type Flow, follow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import type { Ref } from '../values/value.js';

// `return { ok: false, reason }` leaves it to the callers, as `null` does, whether there is something in the answer's place.

/** Where a caller goes on that has looked at such a result: statements, or one side of a conditional expression. */
export interface FailureBranch {
  readonly file: FileIndex;
  readonly does: readonly Statement[] | ExpressionId;
  /** The name of the result, or of the part that was looked at: what tells of it there tells the failure. */
  readonly tells: readonly BindingId[];
}

/** What everybody does who is given this object in an answer's place. Empty where one does not look at it, hands it on whole, or is not seen. */
export function findFailureBranches(linker: Linker, given: Ref): readonly FailureBranch[] {
  const object = given.file.expression(given.id);
  if (object.kind !== 'object') return [];
  const branches: FailureBranch[] = [];
  const givenTo = new Set<string>();
  const seenThrough = new Set<string>();
  let isLost = false;
  const start: Flow = { file: given.file, id: given.id, path: [], suffix: [], stack: [] };
  const isComplete = follow(linker, [start], (event) => {
    const { flow, kind } = event;
    const [name, ...further] = flow.suffix;
    const frame = toFrame(flow);
    if (flow.path.length > 0 || further.length > 0) return 'stop';
    if (name === undefined) {
      if (kind === 'returned') {
        const { calls, seen } = findCallSites(linker, flow.file, event.function);
        for (const call of calls) givenTo.add(toFrame(call));
        seenThrough.add(frame);
        isLost ||= !seen || calls.length === 0;
      } else isLost ||= !GOES_ON.has(kind);
      return isLost ? 'stop' : undefined;
    }
    if (kind === 'read' || kind === 'bound') return undefined;
    const fact = kind === 'tested' || kind === 'combined' ? readFact(given.file, object.properties, name) : undefined;
    const branch = fact && findBranch(flow, fact);
    if (branch) branches.push({ ...branch, tells: findNames(flow) });
    if (branch) seenThrough.add(frame);
    return 'stop';
  });
  return isComplete && !isLost && [...givenTo].every((one) => seenThrough.has(one)) ? branches : [];
}

const GOES_ON: ReadonlySet<string> = new Set(['awaited', 'bound', 'read', 'cast', 'exported']);

function toFrame({ file, id }: Ref): string {
  return `${file.path}#${file.expression(id).function}`;
}

interface Fact {
  readonly isTrue: boolean;
  /** Where it is written down. */
  readonly value?: string | number | boolean | null | undefined;
}

/** What is known of a member of the object: one that is left out is nothing, and one that is not written down is something. */
function readFact(file: FileIndex, properties: readonly ObjectProperty[], name: string): Fact | undefined {
  if (properties.some(({ kind }) => kind === 'spread' || kind === 'computed')) return undefined;
  const property = properties.find((one) => 'name' in one && one.name === name);
  const value = property === undefined ? undefined : file.expression(property.value);
  if (!value) return { isTrue: false, value: undefined };
  return value.kind === 'literal' ? { isTrue: Boolean(value.value), value: value.value } : { isTrue: true };
}

/** `result`, or with `const { ok, reason } = await ask()` the names that are drawn from the same; and what is made of these. */
function findNames({ file, id }: Flow): readonly BindingId[] {
  const expression = file.expression(id);
  const owner = expression.kind === 'member' ? file.expression(expression.object) : expression;
  if (owner.kind !== 'name') return [];
  const from = file.bindingAt(owner.binding)?.sources.map((source) => source.from) ?? [];
  const names = [owner.binding, ...from.flatMap((one) => file.drawnFrom(one).map(({ binding }) => binding))];
  const made = names.flatMap((name) => file.usesOf(name)).flatMap((use) => [use, file.parentOf(use) ?? use]);
  const drawn = made.flatMap((one) => file.drawnFrom(one).map(({ binding }) => binding));
  // One that is given something else there tells of that.
  return [...new Set([...names, ...drawn.filter((one) => file.bindingAt(one)?.kind === 'const')])];
}

/** What runs after a condition in which a member of the object is asked for. */
function findBranch({ file, id }: Flow, fact: Fact): Omit<FailureBranch, 'tells'> | undefined {
  let { isTrue } = fact;
  for (let at = id, parent = file.parentOf(at); ; at = parent, parent = file.parentOf(at)) {
    if (parent === undefined) return toBranch(file, at, isTrue);
    const around = file.expression(parent);
    if (around.kind === 'conditional' && around.condition === at) return { file, does: isTrue ? around.then : around.else };
    if (around.kind === 'logical' && around.operator === '??' && around.left === id)
      return fact.isTrue || 'value' in fact === false ? undefined : { file, does: around.right };
    if (around.kind === 'unary' && around.operator === '!') isTrue = !isTrue;
    else if (around.kind === 'binary' && at === id) {
      const answer = compare(file, around.left === at ? around.right : around.left, fact);
      if (answer === undefined || !/^[!=]==?$/.test(around.operator)) return undefined;
      isTrue = answer === around.operator.startsWith('=');
    } else if (around.kind !== 'logical' || isTrue !== (around.operator === '||')) return undefined;
  }
}

/** Is the member what it is compared with? */
function compare(file: FileIndex, id: ExpressionId, fact: Fact): boolean | undefined {
  const other = file.expression(id);
  if (other.kind !== 'literal') return undefined;
  if ('value' in fact) return fact.value === other.value;
  return other.value ? undefined : false;
}

function toBranch(file: FileIndex, condition: ExpressionId, isTrue: boolean): Omit<FailureBranch, 'tells'> | undefined {
  const node = file.statementOf(condition);
  if (node?.statement.kind !== 'if' || node.statement.condition !== condition) return undefined;
  const { statement } = node;
  if (isTrue) return { file, does: statement.then };
  if (statement.else.length > 0) return { file, does: statement.else };
  return { file, does: followersOf(file, node) };
}
