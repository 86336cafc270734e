import type { ts } from '@ts-morph/common';

/**
 * The parser declares no union of its node types, so a switch on `kind` would not narrow. These are the unions; a node whose kind is not
 * listed falls to the `default` of the switch.
 */
export type ListedExpression =
  | ts.Identifier
  | ts.StringLiteral
  | ts.NoSubstitutionTemplateLiteral
  | ts.NumericLiteral
  | ts.TrueLiteral
  | ts.FalseLiteral
  | ts.NullLiteral
  | ts.OmittedExpression
  | ts.ThisExpression
  | ts.SuperExpression
  | ts.TemplateExpression
  | ts.PropertyAccessExpression
  | ts.ElementAccessExpression
  | ts.CallExpression
  | ts.NewExpression
  | ts.TaggedTemplateExpression
  | ts.ObjectLiteralExpression
  | ts.ArrayLiteralExpression
  | ts.SpreadElement
  | ts.ArrowFunction
  | ts.FunctionExpression
  | ts.ClassExpression
  | ts.AwaitExpression
  | ts.YieldExpression
  | ts.ConditionalExpression
  | ts.BinaryExpression
  | ts.PrefixUnaryExpression
  | ts.PostfixUnaryExpression
  | ts.TypeOfExpression
  | ts.VoidExpression
  | ts.DeleteExpression
  | ts.AsExpression
  | ts.SatisfiesExpression
  | ts.TypeAssertion
  | ts.NonNullExpression
  | ts.ExpressionWithTypeArguments
  | ts.JsxElement
  | ts.JsxSelfClosingElement
  | ts.JsxFragment;

export type ListedStatement =
  | ts.ExpressionStatement
  | ts.VariableStatement
  | ts.ReturnStatement
  | ts.ThrowStatement
  | ts.IfStatement
  | ts.TryStatement
  | ts.ForStatement
  | ts.ForOfStatement
  | ts.ForInStatement
  | ts.WhileStatement
  | ts.DoStatement
  | ts.SwitchStatement
  | ts.Block
  | ts.BreakStatement
  | ts.ContinueStatement
  | ts.FunctionDeclaration
  | ts.ClassDeclaration
  | ts.InterfaceDeclaration
  | ts.TypeAliasDeclaration
  | ts.EnumDeclaration
  | ts.ModuleDeclaration
  | ts.ImportDeclaration
  | ts.ImportEqualsDeclaration
  | ts.ExportDeclaration;

export type ListedType =
  | ts.TypeReferenceNode
  | ts.ExpressionWithTypeArguments
  | ts.TypeQueryNode
  | ts.ArrayTypeNode
  | ts.UnionTypeNode
  | ts.IntersectionTypeNode
  | ts.ParenthesizedTypeNode
  | ts.TypeOperatorNode
  | ts.TypeLiteralNode
  | ts.FunctionTypeNode
  | ts.LiteralTypeNode;

export function isListedExpression(node: ts.Node): node is ListedExpression {
  return node.kind > 0;
}

export function isListedStatement(node: ts.Node): node is ListedStatement {
  return node.kind > 0;
}

export function isListedType(node: ts.Node): node is ListedType {
  return node.kind > 0;
}
