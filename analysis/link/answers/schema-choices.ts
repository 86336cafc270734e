import type { SchemaChoice } from '../../calls.js';
import type { TypeDeclaration } from '../../facts.js';
import type { Linker } from '../values/linker.js';

/** What a repair in this file would write a schema in: what the file imports, else what its package or one above declares. */
export function chooseSchemas({ catalog, project }: Linker, path: string): SchemaChoice {
  const written = catalog.catalog.validators.flatMap((one) => one.written ?? []);
  const imports = project.file(path)?.imports ?? [];
  const isImported = (name: string) => imports.some(({ from }) => from === name || from.startsWith(`${name}/`));
  const isDeclared = (name: string) => project.manifests.isDeclared(path, name);
  const used = written.find(isImported) ?? written.find(isDeclared);
  return {
    library: used ?? 'zod',
    isMissing: used === undefined && project.manifests.findFor(path) !== undefined,
    namesOptional: OPTIONAL.test(project.text(path)),
    inferred: readInferred(project.file(path)?.types ?? []),
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

/** A member of a type that need not be there; also a parameter in a line of its own, which is seldom and does no harm. */
const OPTIONAL = /^\s*(?:readonly\s+)?['"\w$]+\?:/m;
