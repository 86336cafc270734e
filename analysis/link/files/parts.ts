import type { Expression, ExpressionId, Statement } from '../../facts.js';
import type { StatementNode } from './section-tables.js';

/** The direct parts of an expression. Bodies of functions and classes are not parts. */
export function childrenOf(expression: Expression): readonly ExpressionId[] {
  switch (expression.kind) {
    case 'template':
      return expression.values;
    case 'member':
      return [expression.object];
    case 'index':
      return [expression.object, expression.key];
    case 'call':
    case 'new':
      return [expression.callee, ...expression.arguments];
    case 'tagged':
      return [expression.tag, expression.template];
    case 'import':
      return [expression.specifier];
    case 'object':
      return expression.properties.flatMap((property) =>
        property.kind === 'computed' ? [property.key, property.value] : [property.value],
      );
    case 'array':
      return expression.elements;
    case 'await':
    case 'spread':
    case 'unary':
    case 'cast':
    case 'nonnull':
      return [expression.value];
    case 'yield':
      return expression.value === undefined ? [] : [expression.value];
    case 'conditional':
      return [expression.condition, expression.then, expression.else];
    case 'logical':
    case 'binary':
      return [expression.left, expression.right];
    case 'assign':
      return expression.target === undefined ? [expression.value] : [expression.target, expression.value];
    case 'sequence':
      return expression.values;
    case 'jsx':
      return [
        ...(typeof expression.tag === 'number' ? [expression.tag] : []),
        ...expression.attributes.flatMap((property) => (property.kind === 'computed' ? [property.key, property.value] : [property.value])),
        ...expression.children,
      ];
    default:
      return [];
  }
}

/** The expressions that a statement itself evaluates. */
export function rootsOf(statement: Statement): readonly ExpressionId[] {
  switch (statement.kind) {
    case 'expression':
    case 'throw':
      return [statement.value];
    case 'variable':
    case 'return':
      return statement.value === undefined ? [] : [statement.value];
    case 'if':
      return [statement.condition];
    case 'loop':
      return [statement.condition, statement.update, statement.subject].filter((id) => id !== undefined);
    case 'switch':
      return [statement.subject, ...statement.cases.flatMap((one) => (one.test === undefined ? [] : [one.test]))];
    default:
      return [];
  }
}

/** The statement lists inside a statement. */
export function partsOf(
  statement: Statement,
): readonly { readonly body: readonly Statement[]; readonly region: StatementNode['region'] }[] {
  switch (statement.kind) {
    case 'if':
      return [
        { body: statement.then, region: 'then' },
        { body: statement.else, region: 'else' },
      ];
    case 'try':
      return [
        { body: statement.block, region: 'try' },
        { body: statement.catch?.body ?? [], region: 'catch' },
        { body: statement.finally ?? [], region: 'finally' },
      ];
    case 'loop':
      return [
        { body: statement.initializer ?? [], region: 'block' },
        { body: statement.body, region: 'loop' },
      ];
    case 'switch':
      return statement.cases.map((one) => ({ body: one.body, region: 'case' }));
    case 'block':
      return [{ body: statement.body, region: 'block' }];
    default:
      return [];
  }
}
