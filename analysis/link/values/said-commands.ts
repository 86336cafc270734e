import type { ExpressionId, SwitchCase } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';

/** Does this run only where somebody said a command: in `if (text === '/clear') { … }`, in `case 'reset':`? */
export function isBySaidCommand(file: FileIndex, id: ExpressionId): boolean {
  for (let node = file.statementOf(id); node; node = node.parent) {
    const around = node.parent?.statement;
    const { statement } = node;
    if (node.region === 'then' && around?.kind === 'if' && asksForCommand(file, around.condition)) return true;
    if (node.region === 'case' && around?.kind === 'switch') {
      const own = around.cases.find(({ body }: SwitchCase) => body.includes(statement));
      if (own?.test !== undefined && isCommand(file, own.test)) return true;
    }
  }
  return false;
}

function asksForCommand(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  switch (expression.kind) {
    case 'binary':
      return /^===?$/.test(expression.operator) && (isCommand(file, expression.left) || isCommand(file, expression.right));
    case 'logical': {
      const [left, right] = [asksForCommand(file, expression.left), asksForCommand(file, expression.right)];
      return expression.operator === '&&' ? left || right : left && right;
    }
    case 'call': {
      const callee = file.expression(expression.callee);
      const [first] = expression.arguments;
      if (callee.kind !== 'member' || first === undefined) return false;
      if (callee.name === 'startsWith') return isCommand(file, first);
      const list = file.expression(callee.object);
      return callee.name === 'includes' && list.kind === 'array' && list.elements.every((one) => isCommand(file, one));
    }
    default:
      return false;
  }
}

function isCommand(file: FileIndex, id: ExpressionId): boolean {
  const expression = file.expression(id);
  return expression.kind === 'literal' && typeof expression.value === 'string' && file.habits.people.commands.test(expression.value.trim());
}
