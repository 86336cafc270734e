import type { BindingId, FunctionId, TypeFact } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { isPackageMatch } from '../files/scan.js';
import type { Linker } from '../values/linker.js';

/** What is asked of a function's parameter, where nothing in the project is seen to run the function. */
export interface AskedParameter {
  readonly file: FileIndex;
  readonly function: FunctionId;
  readonly index: number;
  /** The part of the parameter that is asked about: `['body', 'model']`. */
  readonly path: readonly string[];
  /** Names under which the function is exported. */
  readonly exported: readonly string[];
}

/** Does a parameter hold a request to a server, by its written type or by how it and its answer are treated? */
export function holdsRequest(linker: Linker, asked: AskedParameter): boolean {
  return hasRequestType(linker, asked) || (asked.index === 0 && (isAnsweredByParameter(asked) || isAnsweredByReturn(asked)));
}

/** `(req: Request) => …` of the platform or of a framework, and `const POST: RequestHandler = async ({ request }) => …`. */
function hasRequestType(linker: Linker, { file, function: id, index }: AskedParameter): boolean {
  const parameters = file.functionAt(id)?.parameters ?? [];
  const type = file.bindingAt(parameters[index] ?? -1)?.type;
  if (type)
    return (
      isNamed(linker, file, type, ({ requestTypes }) => requestTypes) &&
      (parameters.length > 1 || !isNamed(linker, file, type, ({ messageTypes }) => messageTypes))
    );
  return index === 0 && typesOf(file, id).some((type) => isNamed(linker, file, type, ({ handlerTypes }) => handlerTypes));
}

/** What is written of a function as a whole: the type of its name, or one that it must satisfy. */
function typesOf(file: FileIndex, id: FunctionId): readonly TypeFact[] {
  const owner = file.functionOwner(id);
  if (owner.kind !== 'expression') return [];
  const named = file.drawnFrom(owner.expression).flatMap(({ binding }) => file.bindingAt(binding)?.type ?? []);
  const parent = file.parentOf(owner.expression);
  const around = parent === undefined ? undefined : file.expression(parent);
  return around?.kind === 'cast' ? [...named, around.type] : named;
}

type Naming = {
  readonly requestTypes?: readonly string[];
  readonly messageTypes?: readonly string[];
  readonly handlerTypes?: readonly string[];
};

function isNamed(linker: Linker, file: FileIndex, type: TypeFact, read: (framework: Naming) => readonly string[] | undefined): boolean {
  if (type.kind === 'union' || type.kind === 'intersection') return type.members.some((member) => isNamed(linker, file, member, read));
  if (type.kind !== 'named') return false;
  const { from, name } = readName(file, type);
  return linker.catalog.catalog.frameworks.some((framework) => {
    if (!read(framework)?.includes(name)) return false;
    return from === null ? framework.packages.length === 0 : framework.packages.some((pattern) => isPackageMatch(pattern, from));
  });
}

/** `from` is null for the platform's own types, and empty for those of the file. */
function readName(file: FileIndex, { name, binding, from }: Extract<TypeFact, { kind: 'named' }>): { from: string | null; name: string } {
  const declared = binding === undefined ? undefined : file.bindingAt(binding);
  const imported = declared?.import === undefined ? undefined : file.imports[declared.import];
  const last = name.split('.').at(-1) ?? name;
  if (imported?.kind === 'name')
    return { from: imported.from, name: name.includes('.') || imported.imported === '*' ? last : imported.imported };
  if (declared) return { from: '', name };
  return { from: from ?? null, name };
}

const ANSWERING = /^(?:json|send|status|sendStatus|end|write|writeHead|redirect|render|setHeader|type|code)$/;
const PARTS = /^(?:body|query|params|headers|cookies|url)$/;

/** `(req, res) => { … res.json(…) }`: who is answered through a second parameter has asked with the first. */
function isAnsweredByParameter({ file, function: id, path: [part = ''] }: AskedParameter): boolean {
  const response = file.functionAt(id)?.parameters[1];
  return PARTS.test(part) && response !== undefined && isAnswered(file, response);
}

function isAnswered(file: FileIndex, response: BindingId): boolean {
  return file.usesOf(response).some((use) => {
    const member = file.parentOf(use);
    const expression = member === undefined ? undefined : file.expression(member);
    const call = member === undefined ? undefined : file.parentOf(member);
    if (expression?.kind !== 'member' || expression.object !== use || !ANSWERING.test(expression.name)) return false;
    return call !== undefined && file.expression(call).kind === 'call';
  });
}

const METHOD = /^(?:GET|POST|PUT|PATCH|DELETE)$/;
/** Only requests and responses have these, and a response is called neither. */
const BODY = /^(?:(?:request|req)\.)?(?:json|formData|parseBody|text)\(\)/;
const EVENT_PART = /^(?:body|queryStringParameters|pathParameters|headers)$/;

/** `POST(req)`, `async ({ request }) => …`, and the handler of a function as a service, which gives a status and a body. */
function isAnsweredByReturn({ file, function: id, path, exported }: AskedParameter): boolean {
  const [part = ''] = path;
  if (exported.some((name) => METHOD.test(name))) return BODY.test(path.join('.')) || /^(?:headers|nextUrl|url)$/.test(part);
  if (exported.length === 0) return false;
  if (/^req(?:uest)?$/.test(part)) return BODY.test(path.join('.'));
  return EVENT_PART.test(part) && file.returnsOf(id).some(({ value }) => value !== undefined && hasStatus(file, value));
}

function hasStatus(file: FileIndex, id: number): boolean {
  const expression = file.expression(id);
  return expression.kind === 'object' && expression.properties.some((one) => one.kind === 'property' && one.name === 'statusCode');
}
