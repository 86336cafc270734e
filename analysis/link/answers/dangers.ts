import type { Injection } from '../../calls.js';
import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import type { Flow } from '../values/flow.js';
import { isOneOf } from '../values/idioms.js';
import type { Linker } from '../values/linker.js';
import { findSinkUse } from '../values/sinks.js';
import { findProperty, type Ref } from '../values/value.js';
import { writtenNames } from '../values/written-names.js';
import { isPage, letsMarkupThrough } from './pages.js';

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
  if (use?.kind === 'response') return flow.path.length === 0 && isPage(linker, flow, call) ? { kind: 'html', text: use.text } : undefined;
  if (!use || !isInjectionKind(use.kind) || !MEMBERS[use.kind].test(flow.path.join('.'))) return undefined;
  if (runsOther(linker, call)) return undefined;
  if (use.kind === 'shell' && !isCommand(linker, call, index, flow.path.length))
    return flow.path.length === 1 && isScript(linker, call, index) ? { kind: 'code', text: use.text } : undefined;
  if (use.kind === 'path' && hasRoot(call)) return undefined;
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

/** `res.sendFile(name, { root })` refuses what leads out of its folder. */
function hasRoot({ file, id }: Ref): boolean {
  const call = file.expression(id);
  return call.kind === 'call' && call.arguments.some((one) => findProperty({ file, id: one }, 'root') !== undefined);
}

/** `` $`bash -c ${text}` `` hands the text to a shell, and Bun's `{ raw: text }` takes the quotes away; otherwise the value is one word. */
export function findTaggedCommand(linker: Linker, flow: Flow, template: ExpressionId): Danger | undefined {
  const { file } = flow;
  const parent = file.parentOf(template);
  const tagged = parent === undefined ? undefined : file.expression(parent);
  const texts = file.expression(template);
  if (tagged?.kind !== 'tagged' || texts.kind !== 'template' || !isShellTag(linker, { file, id: tagged.tag })) return undefined;
  const before = texts.texts[texts.values.indexOf(flow.id)] ?? '';
  const isCommandText = flow.path.length === 0 && linker.catalog.catalog.idioms.interpreted.test(before);
  return isCommandText || flow.path.join('.') === 'raw' ? { kind: 'shell', text: '$' } : undefined;
}

function isShellTag(linker: Linker, tag: Ref): boolean {
  return linker.resolve(tag).some((value) => isOneOf(linker.catalog.catalog.idioms.shellTags, value));
}

/** The first argument names the program or is the command line. The others are one only where a shell reads them. */
function isCommand(linker: Linker, call: Ref, index: number, depth: number): boolean {
  const expression = call.file.expression(call.id);
  if (expression.kind !== 'call' && expression.kind !== 'new') return false;
  const [program, ...others] = expression.arguments;
  if (index === 0) return depth === 0;
  if (depth !== 1 || program === undefined) return false;
  return (
    isWritten(linker, { ...call, id: program }, linker.catalog.catalog.idioms.shells) ||
    others.some((id) => asksForShell(linker, { ...call, id }))
  );
}

/** `spawn('python3', ['-c', text])`: what follows the flag is not written down. */
function isScript(linker: Linker, call: Ref, index: number): boolean {
  const expression = call.file.expression(call.id);
  const given = expression.kind === 'call' || expression.kind === 'new' ? expression.arguments : [];
  const [program] = given;
  const list = call.file.expression(given[index] ?? -1);
  if (
    program === undefined ||
    list?.kind !== 'array' ||
    !isWritten(linker, { ...call, id: program }, linker.catalog.catalog.idioms.interpreters.programs)
  )
    return false;
  return list.elements.some((element, i) => {
    const before = list.elements[i - 1];
    return (
      before !== undefined &&
      isWritten(linker, { ...call, id: before }, linker.catalog.catalog.idioms.interpreters.scripts) &&
      !isLiteral(linker, { ...call, id: element })
    );
  });
}

function isWritten(linker: Linker, ref: Ref, pattern: RegExp): boolean {
  return linker.resolve(ref).some((value) => value.kind === 'literal' && typeof value.value === 'string' && pattern.test(value.value));
}

function isLiteral(linker: Linker, ref: Ref): boolean {
  const values = linker.resolve(ref);
  return values.length > 0 && values.every(({ kind }) => kind === 'literal');
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
  if (isScriptText(linker, { file, id: target })) return { kind: 'code', text: 'script' };
  const names = writtenNames(file, target);
  const isNamed = (member: string) => names.join('.') === member || names.join('.').endsWith(`.${member}`);
  return findMember(linker, file, isNamed, names.slice(-2).join('.'));
}

/** `document.createElement('script').textContent = text`. */
function isScriptText(linker: Linker, { file, id }: Ref): boolean {
  const member = file.expression(id);
  if (member.kind !== 'member' || !/^(?:textContent|innerText|text|innerHTML)$/.test(member.name)) return false;
  return linker.resolve({ file, id: member.object }).some((value) => {
    const call = value.kind === 'global' && value.path.join('.') === 'document.createElement.()' ? value.calls[0] : undefined;
    const expression = call?.file.expression(call.id);
    const made =
      expression?.kind === 'call' && expression.arguments[0] !== undefined ? call?.file.expression(expression.arguments[0]) : undefined;
    return made?.kind === 'literal' && made.value === 'script';
  });
}

/** `dangerouslySetInnerHTML={{ __html: text }}`, `srcDoc={text}`; not in a frame that is a sandbox. */
export function findDangerousProperty(linker: Linker, flow: Flow, name: string, jsx: ExpressionId): Danger | undefined {
  const element = flow.file.expression(jsx);
  if (element.kind !== 'jsx' || !MEMBERS.html.test(flow.path.join('.'))) return undefined;
  if (name === 'children' && letsMarkupThrough(linker, flow.file, jsx)) return { kind: 'html', text: 'rehypeRaw' };
  const isSandbox = element.attributes.some((one) => one.kind === 'property' && one.name.toLowerCase() === 'sandbox');
  return isSandbox ? undefined : findMember(linker, flow.file, (member) => member === name, name);
}

/** `<ReactMarkdown rehypePlugins={[rehypeRaw]}>{text}</ReactMarkdown>`. */
export function findDangerousChild(linker: Linker, flow: Flow): Danger | undefined {
  const jsx = flow.file.parentOf(flow.id);
  return jsx !== undefined && letsMarkupThrough(linker, flow.file, jsx) ? { kind: 'html', text: 'rehypeRaw' } : undefined;
}

function findMember(linker: Linker, { path }: FileIndex, isNamed: (member: string) => boolean, text: string): Danger | undefined {
  const sink = linker.catalog.catalog.sinks.find(
    ({ members, given, unless }) =>
      members?.some(isNamed) &&
      (given === undefined || linker.project.mentions(path, given)) &&
      (unless === undefined || !linker.project.mentions(path, unless)),
  );
  return sink && isInjectionKind(sink.kind) ? { kind: sink.kind, text } : undefined;
}
