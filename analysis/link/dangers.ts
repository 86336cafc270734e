import type { Injection } from '../calls.js';
import type { ExpressionId } from '../facts.js';
import type { FileIndex } from './file-index.js';
import type { Flow } from './flow.js';
import type { Linker } from './linker.js';
import { findSinkUse } from './parsed.js';
import type { Ref } from './value.js';
import { writtenNames } from './written-names.js';

type Danger = Pick<Injection, 'kind' | 'text'>;

/** Where the dangerous part sits in an argument that is an object; the argument itself is meant too. */
const MEMBERS: Readonly<Record<Injection['kind'], RegExp>> = {
  code: /^$/,
  shell: /^(?:\[\])?$/,
  sql: /^(?:|text|sql|query|sqlText)$/,
  html: /^(?:|__html)$/,
  path: /^$/,
  url: /^(?:|url)$/,
};

function isInjectionKind(kind: string): kind is Injection['kind'] {
  return Object.hasOwn(MEMBERS, kind);
}

/** The call that takes its argument for more than text. Values beside a query and arguments that no shell reads are none. */
export function findDangerousCall(linker: Linker, flow: Flow, call: Ref, index: number): Danger | undefined {
  const use = findSinkUse(linker, call, index);
  if (!use || !isInjectionKind(use.kind) || !MEMBERS[use.kind].test(flow.path.join('.'))) return undefined;
  if (runsOther(linker, call)) return undefined;
  if (use.kind === 'shell' && !isCommand(linker, call, index, flow.path.length)) return undefined;
  return { kind: use.kind, text: use.text };
}

/** A function of the project is followed into instead; what is built by `new Function` has its sink where it is built. */
function runsOther(linker: Linker, call: Ref): boolean {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call' && expression.kind !== 'new') return true;
  return linker.resolve({ ...call, id: expression.callee }).some((value) => {
    if (value.kind === 'package' || value.kind === 'global') return expression.kind === 'call' && value.path.at(-1) === 'new';
    return value.kind === 'function' || value.kind === 'class';
  });
}

const SHELL = /(?:^|[\\/])(?:(?:ba|z|da|k|fi)?sh|cmd|powershell|pwsh)(?:\.exe)?$/i;

/** The first argument names the program or is the command line. The others are one only where a shell reads them. */
function isCommand(linker: Linker, call: Ref, index: number, depth: number): boolean {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call' && expression.kind !== 'new') return false;
  const [program, ...others] = expression.arguments;
  if (index === 0) return depth === 0;
  if (depth !== 1 || program === undefined) return false;
  const isShell = linker
    .resolve({ ...call, id: program })
    .some((value) => value.kind === 'literal' && typeof value.value === 'string' && SHELL.test(value.value));
  return isShell || others.some((id) => asksForShell(linker, { ...call, id }));
}

function asksForShell(linker: Linker, options: Ref): boolean {
  return linker
    .resolve(options)
    .some(
      (value) =>
        value.kind === 'object' &&
        linker
          .member(value, 'shell', options)
          .some((shell) => shell.kind === 'literal' && shell.value !== undefined && shell.value !== false),
    );
}

/** `element.innerHTML = text`, `location.href = text`. */
export function findDangerousMember(linker: Linker, file: FileIndex, target: ExpressionId): Danger | undefined {
  const names = writtenNames(file, target);
  return findMember(linker, (member) => names.join('.') === member || names.join('.').endsWith(`.${member}`), names.slice(-2).join('.'));
}

/** `dangerouslySetInnerHTML={{ __html: text }}`, `srcDoc={text}`; not in a frame that is a sandbox. */
export function findDangerousProperty(linker: Linker, flow: Flow, name: string, jsx: ExpressionId): Danger | undefined {
  const element = flow.file.expression(jsx);
  if (element.kind !== 'jsx' || !MEMBERS.html.test(flow.path.join('.'))) return undefined;
  const isSandbox = element.attributes.some((one) => one.kind === 'property' && one.name.toLowerCase() === 'sandbox');
  return isSandbox ? undefined : findMember(linker, (member) => member === name, name);
}

function findMember(linker: Linker, isNamed: (member: string) => boolean, text: string): Danger | undefined {
  const sink = linker.catalog.catalog.sinks.find(({ members }) => members?.some(isNamed));
  return sink && isInjectionKind(sink.kind) ? { kind: sink.kind, text } : undefined;
}
