import type { ExpressionId, Span, Statement } from '../../facts.js';
import { isWithin } from '../files/spans.js';
import { mentions } from './giving-up.js';
import { foldCondition, isAboutStatus, type Response } from './status-conditions.js';

/** What may come of running some statements: that is over, or the request is made once more. */
export interface Ways {
  readonly leaves: boolean;
  readonly repeats: boolean;
}

export const LEAVES: Ways = { leaves: true, repeats: false };
export const REPEATS: Ways = { leaves: false, repeats: true };

export interface Run {
  readonly response: Response;
  readonly status: number;
  /** The call that makes the request once more, where no loop does. */
  readonly again?: Span;
  /** Set where a look at the status decides between the two ways. */
  decided: boolean;
  /** Set where something about the response decides too, of which the status does not tell. */
  open: boolean;
}

/** Where the statements lead that do not go on with the next one. */
interface Exits {
  readonly thrown: Ways;
  readonly broken: Ways;
  readonly continued: Ways;
}

/** Runs the statements as if the response had this status, and then what is after. What a condition looks at besides may come out either way. */
export function runFor(run: Run, statements: readonly Statement[], after: Ways, exits?: Exits): Ways {
  const ways = exits ?? { thrown: LEAVES, broken: LEAVES, continued: after };
  return statements.reduceRight((rest, statement) => runOne(run, statement, rest, ways), after);
}

function runOne(run: Run, statement: Statement, rest: Ways, exits: Exits): Ways {
  switch (statement.kind) {
    case 'return':
      return runReturned(run, statement.value);
    case 'throw':
      return exits.thrown;
    case 'break':
      return exits.broken;
    case 'continue':
      return exits.continued;
    case 'expression':
    case 'variable':
      return run.again !== undefined && isWithin(run.again, statement.span) ? REPEATS : rest;
    case 'block':
      return runFor(run, statement.body, rest, exits);
    case 'if':
      return choose(run, statement.condition, runFor(run, statement.then, rest, exits), runFor(run, statement.else, rest, exits));
    case 'try': {
      const thrown = statement.catch ? runFor(run, statement.catch.body, rest, exits) : exits.thrown;
      return runFor(run, statement.block, rest, { ...exits, thrown });
    }
    case 'switch':
      return runSwitch(run, statement, rest, exits);
    case 'loop': {
      const inside = runFor(run, statement.body, rest, { ...exits, broken: rest, continued: rest });
      return statement.condition === undefined ? either(inside, rest) : choose(run, statement.condition, inside, rest);
    }
    default:
      return rest;
  }
}

function either(one: Ways, other: Ways): Ways {
  return { leaves: one.leaves || other.leaves, repeats: one.repeats || other.repeats };
}

/** `return response.ok ? response.json() : ask(attempt + 1)`. */
function runReturned(run: Run, value: ExpressionId | undefined): Ways {
  const { again, response } = run;
  const expression = value === undefined ? undefined : response.file.expression(value);
  if (again === undefined || expression === undefined || !isWithin(again, expression.span)) return LEAVES;
  if (expression.kind === 'await') return runReturned(run, expression.value);
  if (expression.kind !== 'conditional') return REPEATS;
  return choose(run, expression.condition, runReturned(run, expression.then), runReturned(run, expression.else));
}

/** `isBusy(response)` is open, `response.status === 429 && attempt < 3` is not: the count alone may still say no. */
function isOpen(run: Run, id: ExpressionId): boolean {
  const { response, status } = run;
  const expression = response.file.expression(id);
  if (expression.kind === 'unary') return isOpen(run, expression.value);
  if (foldCondition(response, id, status) !== undefined) return false;
  if (expression.kind === 'logical') return isOpen(run, expression.left) || isOpen(run, expression.right);
  return mentions(response.file, id, response.drawn);
}

export function choose(run: Run, condition: ExpressionId, then: Ways, otherwise: Ways): Ways {
  const differs = then.leaves !== otherwise.leaves || then.repeats !== otherwise.repeats;
  if (differs && isAboutStatus(run.response, condition)) run.decided = true;
  const holds = foldCondition(run.response, condition, run.status);
  if (differs && isOpen(run, condition)) run.open = true;
  return holds === undefined ? either(then, otherwise) : holds ? then : otherwise;
}

/** Any of the cases may be the one. */
function runSwitch(run: Run, { subject, cases }: Statement & { readonly kind: 'switch' }, rest: Ways, exits: Exits): Ways {
  const ways = cases.map(({ body }) => runFor(run, body, rest, { ...exits, broken: rest }));
  if (isAboutStatus(run.response, subject) && ways.some((one) => one.repeats) && ways.some((one) => one.leaves)) {
    run.decided = true;
    run.open = true;
  }
  return ways.reduce(either, rest);
}
