import type { SchemaChoice, Site } from '../../calls.js';
import type { Span, TypeDeclaration, TypeFact } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Linker } from '../values/linker.js';

/** What a repair in this place would write a schema in: what the file imports, else what its package or one above declares. */
export function chooseSchemas({ catalog, project }: Linker, { file: path, span }: Site): SchemaChoice {
  const written = catalog.catalog.validators.flatMap((one) => one.written ?? []);
  const file = project.file(path);
  const isImported = (name: string) => (file?.imports ?? []).some(({ from }) => from === name || from.startsWith(`${name}/`));
  const isDeclared = (name: string) => project.manifests.isDeclared(path, name);
  const used = written.find(isImported) ?? written.find(isDeclared);
  return {
    library: used ?? 'zod',
    isMissing: used === undefined && project.manifests.findFor(path) !== undefined,
    namesOptional: file !== undefined && namesOptional(file, span),
    inferred: readInferred(file?.types ?? []),
  };
}

/** `type Ticket = z.infer<typeof TicketSchema>` says of `Ticket` what `TicketSchema` does. */
function readInferred(types: readonly TypeDeclaration[]): SchemaChoice['inferred'] {
  return Object.fromEntries(
    types.flatMap(({ kind, name, type }) => {
      const isInferred = kind === 'alias' && type.kind === 'named' && /^z\.(?:infer|output)$/.test(type.name);
      const [of] = isInferred ? type.arguments : [];
      return of?.kind === 'query' ? [[name, of.name]] : [];
    }),
  );
}

/** What the value is claimed to be, in the functions around a place, has a member that need not be there; with what the file declares under the names. */
function namesOptional(file: FileIndex, span: Span): boolean {
  const declared = new Map(file.types.map(({ name, type }) => [name, type]));
  return findClaims(file, span).some((type) => hasOptional(type, declared));
}

/** `as { note?: string }`, `const ticket: Ticket`, a function that gives a `Promise<Ticket>`. What a parameter takes is no claim. */
function findClaims(file: FileIndex, span: Span): readonly TypeFact[] {
  const functions = file.functionsAround(span).flatMap((id) => (id === 0 ? [] : (file.functionAt(id) ?? [])));
  const within = functions[0]?.span ?? WHOLE;
  const casts = file.expressionsWithin(within).flatMap((id) => {
    const expression = file.expression(id);
    return expression.kind === 'cast' ? [expression.type] : [];
  });
  const bound = file.bindingsWithin(within).flatMap((id) => {
    const binding = file.bindingAt(id);
    return binding?.type && binding.kind !== 'parameter' ? [binding.type] : [];
  });
  return [...casts, ...bound, ...functions.flatMap(({ returnType }) => returnType ?? [])];
}

/** Of what stands in no function. */
const WHOLE: Span = [0, Number.POSITIVE_INFINITY];

function hasOptional(type: TypeFact, declared: ReadonlyMap<string, TypeFact>, seen: ReadonlySet<string> = new Set()): boolean {
  const inner = (one: TypeFact) => hasOptional(one, declared, seen);
  switch (type.kind) {
    case 'object':
      return type.members.some((member) => member.optional || (member.type !== undefined && inner(member.type)));
    case 'array':
      return inner(type.element);
    case 'union':
    case 'intersection':
      return type.members.some(inner);
    case 'named': {
      const named = seen.has(type.name) ? undefined : declared.get(type.name);
      return type.arguments.some(inner) || (named !== undefined && hasOptional(named, declared, new Set([...seen, type.name])));
    }
    default:
      return false;
  }
}
