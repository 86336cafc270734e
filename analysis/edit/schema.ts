import type { PropertyRead } from '../calls.js';
import { isIdentifierName, quoteName } from './names.js';
import type { SchemaWords } from './schema-words.js';
import type { Source } from './source.js';
import { readStyle, type Style } from './style.js';

interface Shape {
  readonly members: Map<string, Shape>;
  element?: Shape;
  usedAs: PropertyRead['usedAs'];
}

interface Writer extends Style {
  readonly words: SchemaWords;
  readonly isOpen: boolean;
}

/** The skeleton of a schema with everything that the code reads: `z.object({ name: z.string() })`. An open one keeps what it does not name. */
export function toSchema(properties: readonly PropertyRead[], words: SchemaWords, source: Source, isOpen = false): string {
  const root = createShape('object');
  for (const property of properties) {
    const shape = toSteps(property.path).reduce(descend, root);
    if (shape !== root && shape.usedAs === 'unknown') shape.usedAs = property.usedAs;
  }
  return writeShape(root, '', { ...readStyle(source), words, isOpen });
}

function createShape(usedAs: PropertyRead['usedAs']): Shape {
  return { members: new Map(), usedAs };
}

/** `a.tags[].name` is `a`, `tags`, `[]`, `name`. */
function toSteps(path: string): readonly string[] {
  return path.match(/\[\]|[^.[\]]+/g) ?? [];
}

function descend(shape: Shape, step: string): Shape {
  if (step === '[]') {
    shape.element ??= createShape('unknown');
    return shape.element;
  }
  const member = shape.members.get(step) ?? createShape('unknown');
  shape.members.set(step, member);
  return member;
}

function writeShape(shape: Shape, indentation: string, writer: Writer): string {
  if (shape.element !== undefined) return writer.words.say('array', writeShape(shape.element, indentation, writer));
  if (shape.members.size > 0) return writeObject(shape, indentation, writer);
  return writeLeaf(shape.usedAs, indentation === '', writer);
}

function writeObject(shape: Shape, indentation: string, writer: Writer): string {
  const inner = indentation + writer.unit;
  const lines = [...shape.members].map(([name, member]) => {
    const key = isIdentifierName(name) ? name : quoteName(name, writer.quote);
    return `${inner}${key}: ${writeShape(member, inner, writer)},${writer.newline}`;
  });
  return writer.words.object(`${writer.newline}${lines.join('')}${indentation}`, writer.isOpen);
}

function writeLeaf(usedAs: PropertyRead['usedAs'], isRoot: boolean, { words: { say, object }, isOpen }: Writer): string {
  if (usedAs === 'array') return say('array', say('any'));
  if (usedAs !== 'object') return say(usedAs === 'unknown' ? 'any' : usedAs);
  return isRoot ? object('', isOpen) : say('record', say('string'), say('any'));
}
