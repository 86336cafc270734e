import type { Framework } from '../../catalog.js';
import type { FunctionId, Span } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { findCallees } from '../values/call-flows.js';
import type { Linker } from '../values/linker.js';

/** A response that a handler of a server answers into, in Node's way. */
export interface AnsweredBy {
  /** Of the parameter. */
  readonly name: string;
  /** Matches what may be written for it in the code: `reply`, `reply.raw`. */
  readonly pattern: string;
  /** Does the framework end it when the handler, which is this code, has come to its end? */
  readonly isEndedByFramework: (code: string) => boolean;
}

/** The parameter of the function that is the response to a request, by where these frameworks put it or by its type. */
export function findResponse(file: FileIndex, frame: FunctionId, frameworks: readonly Framework[]): AnsweredBy | undefined {
  const parameters = (file.functionAt(frame)?.parameters ?? []).map((parameter) => file.bindingAt(parameter));
  for (const { response } of frameworks) {
    if (!response) continue;
    const typed = parameters.find((one) => one?.type?.kind === 'named' && response.types.includes(one.type.name));
    const name = (typed ?? (response.argument === null ? undefined : parameters[response.argument]))?.name;
    if (name === undefined) continue;
    const { member, endedUnless } = response;
    return {
      name,
      pattern: member === undefined ? name : `${name}(?:\\.${member})?`,
      isEndedByFramework: (code) => endedUnless !== undefined && !new RegExp(`\\b${name}\\.${endedUnless}\\s*=\\s*false`).test(code),
    };
  }
  return undefined;
}

/** Code that ends a response by whatever name, or hands it to a function that may. */
export function isEnding(linker: Linker, file: FileIndex, frame: FunctionId, span: Span, response: AnsweredBy): boolean {
  const code = linker.project.code(file.path, span);
  if (isClosing(code)) return true;
  if (!handing(response.pattern).test(code)) return false;
  const calls = file.callsIn(frame).filter((id) => isInside(file.expression(id).span, span));
  const takers = calls.filter((id) => handing(response.pattern).test(linker.project.code(file.path, file.expression(id).span)));
  return takers.length === 0 || takers.some((id) => isEndedInside(linker, file, id, response));
}

/** What the project's own function does with it; of others nobody knows. */
function isEndedInside(linker: Linker, file: FileIndex, id: number, response: AnsweredBy): boolean {
  const call = file.expression(id);
  const given = call.kind === 'call' ? call.arguments : [];
  const at = given.findIndex((one) => new RegExp(`^${response.pattern}$`).test(linker.project.code(file.path, file.expression(one).span)));
  const callees = findCallees(linker, { file, id });
  if (callees.length === 0 || at < 0) return true;
  return callees.some((callee) => {
    const declared = callee.file.functionAt(callee.function);
    const parameter = declared?.parameters[at];
    const name = parameter === undefined ? undefined : callee.file.bindingAt(parameter)?.name;
    const body = declared?.body?.map((statement) => linker.project.code(callee.file.path, statement.span)).join('\n') ?? '';
    return name !== undefined && (isClosing(body) || handing(`${name}(?:\\.\\w+)?`).test(body));
  });
}

function handing(pattern: string): RegExp {
  return new RegExp(`[(,]\\s*${pattern}\\s*[,)]`);
}

function isInside([start, end]: Span, around: Span): boolean {
  return start >= around[0] && end <= around[1];
}

/** `super.catch(error, host)` of a filter ends what has begun. */
export function isClosing(code: string): boolean {
  return /\.(?:end|destroy|close|hijack)\b|\bheadersSent\b[^;{}]*\b(?:throw|next)\b|\bsuper\.|\bfinish\w*\(|\bend\w*\(/.test(code);
}

/** `response.status(500).json(…)`: throws when the head has been sent. */
export function isAnsweringAnew(code: string, { pattern }: AnsweredBy): boolean {
  return (
    !/\bheadersSent\b|\bsent\b/.test(code) &&
    new RegExp(`\\b${pattern}\\s*\\.(?:status|json|send|code|writeHead|setHeader|header|sendStatus)\\(`).test(code)
  );
}
