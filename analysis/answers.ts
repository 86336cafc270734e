import type { AnswerParse, LlmCall, ModelStructure, SchemaChoice, SchemaRequestOption, SinkUse, Site, ToolInput } from './calls.js';
import type { Fix, Problem, Related } from './rule.js';
import { toCode, toList } from './words.js';

/** Sinks where a wrong field does lasting harm. */
const GRAVE_SINKS: ReadonlySet<string> = new Set(['database-write', 'money', 'decision', 'code', 'shell', 'sql', 'path', 'url']);

/** The code goes on with the shape of what it parsed though nothing has looked at it. A result that is only passed on is not yet believed. */
export function isBelieved({ of, check, isCopied, propertiesRead, sinks, assertedType }: AnswerParse): boolean {
  // Arguments are copied to be handed on to the tool.
  const isUsed = propertiesRead.length > 0 || sinks.length > 0 || (of === 'answer' && isCopied === true);
  return check.state === 'absent' && (isUsed || assertedType !== null);
}

/** What two rules say of structures that are believed: `what` is, and of `use` before it. */
export type Belief = Required<Pick<Problem, 'at' | 'severity' | 'data' | 'related' | 'fixes'>>;

/** Structures of one kind that the code believes in as they come. */
export function* findBeliefs(call: LlmCall, of: ModelStructure['of']): Iterable<Belief> {
  for (const parse of call.output.parses) {
    // Where the parse can also throw uncaught, `unguarded-json-parse` speaks for both.
    if (parse.of === of && parse.covered !== false && isBelieved(parse)) yield toBelief(call, parse, `${parse.parser}(${parse.input})`);
  }
  for (const input of call.output.toolInputs) {
    if (input.of === of && isRead(input)) yield toBelief(call, input, input.written);
  }
}

/** A cast alone is needed to hand it on, whatever is done there. */
function isRead({ check, propertiesRead, sinks }: ToolInput): boolean {
  return check.state === 'absent' && (propertiesRead.length > 0 || sinks.length > 0);
}

function toBelief(call: LlmCall, structure: ModelStructure, code: string): Belief {
  const { file, span, sinks, assertedType } = structure;
  const what = assertedType === null ? toCode(code) : `${toCode(code)} as ${toCode(assertedType)}`;
  return {
    at: { file, span },
    severity: toSeverity(sinks),
    data: { what, use: toUse(structure) },
    related: toRelated(call, structure),
    fixes: structure.isShared || structure.isInside ? [] : toSchemaFixes(call, structure),
  };
}

export function toSeverity(sinks: readonly SinkUse[]): 'error' | 'warning' {
  return sinks.some(({ kind }) => GRAVE_SINKS.has(kind)) ? 'error' : 'warning';
}

/** What the structure is used for, as the end of `before …`. */
export function toUse({ isCopied, propertiesRead, sinks }: Pick<ModelStructure, 'isCopied' | 'propertiesRead' | 'sinks'>): string {
  const [sink] = sinks;
  if (sink !== undefined) return `it reaches ${sink.text}`;
  const paths = [...new Set(propertiesRead.map(({ path }) => (path === '[]' ? 'its elements' : toCode(path))))].slice(0, 3);
  if (paths.length === 0) return isCopied === true ? 'its properties are copied' : 'it is used';
  return `${toList(paths)} ${paths.length === 1 && paths[0] !== 'its elements' ? 'is' : 'are'} read`;
}

function toRelated(call: LlmCall, { sinks }: ModelStructure): readonly Related[] {
  const source = { ...call.callee, text: `the answer comes from ${toCode(call.calleeText)}` };
  return [source, ...sinks.map(({ file, span, text }) => ({ file, span, text: `unchecked, it reaches ${text}` }))];
}

/** What a schema of the project's own promises: `z.infer<typeof TicketSchema>`. */
const INFERRED = /^z\.(?:infer|output)<typeof ([\w$]+)>$/;

/** What the repairs of a structure are, the one that also asks for its form behind the one that only checks it. */
export function toSchemaFixes(call: LlmCall, structure: ModelStructure): readonly Fix[] {
  const fix = toSchemaFix(structure);
  const request = findRequest(call, structure);
  if (request === null || fix.intention.kind !== 'validate-parse' || fix.intention.library !== 'zod') return [fix];
  const { schemaName } = fix.intention;
  const title = `Ask for the answer in the form of a zod schema (${schemaName}), and check it${structure.schemas.isMissing ? '; needs zod' : ''}`;
  return [fix, { ...fix, title, intention: { ...fix.intention, request } }];
}

/** Where nobody else needs the answer in another form, and the schema can stand beside the request. */
function findRequest({ json: { schema, shared }, output }: LlmCall, structure: ModelStructure): SchemaRequestOption | null {
  const { of, file, assertedType, propertiesRead, isUsedWhole, schemas, taken } = structure;
  if (schema?.file !== file || of !== 'answer' || output.parses.length !== 1 || shared !== null) return null;
  if (assertedType === null && (propertiesRead.length === 0 || isUsedWhole)) return null;
  const isObject = !LIST.test(assertedType ?? '') && propertiesRead.every(({ path }) => !path.startsWith('[]'));
  // What the type lets be left out, the schema would too.
  if (!isObject || (schema.demandsAll && schemas.namesOptional)) return null;
  // A value in the message's place can be written where nothing else reads the message.
  return schema.argument === null && !(taken && isSameSpan(taken.span, schema.span)) ? null : schema;
}

function isSameSpan(one: Site['span'], other: Site['span']): boolean {
  return one[0] === other[0] && one[1] === other[1];
}

const LIST = /^(?:Array|ReadonlyArray|Record|Map)<|\[\]$/;

/** The repair that three rules share: a schema skeleton from the properties that the code reads, around what was only believed. */
function toSchemaFix(structure: ModelStructure): Fix {
  const what = structure.of === 'tool' ? 'arguments' : 'answer';
  const existing = findDeclared(structure);
  const schemaName = existing ?? toSchemaName(structure);
  return {
    title: existing
      ? `Check the ${what} with ${existing} instead of believing its type`
      : `Check the ${what} with a ${toLibrary(structure.schemas)} schema (${schemaName}${structure.schemas.isMissing ? `; needs ${structure.schemas.library}` : ''})`,
    applicability: existing ? 'unsafe' : 'has-placeholders',
    intention: {
      kind: 'validate-parse',
      file: structure.file,
      parse: structure.span,
      library: existing ? 'zod' : structure.schemas.library,
      schemaName,
      isDeclared: existing !== undefined,
      properties: structure.propertiesRead,
      ...(structure.isUsedWhole && { isOpen: true }),
    },
  };
}

/** A schema of the project's own that the asserted type was made from. */
function findDeclared({ assertedType, schemas }: ModelStructure): string | undefined {
  if (assertedType === null) return undefined;
  return INFERRED.exec(assertedType)?.[1] ?? (Object.hasOwn(schemas.inferred, assertedType) ? schemas.inferred[assertedType] : undefined);
}

function toLibrary({ library }: SchemaChoice): string {
  return library === '@sinclair/typebox' ? 'typebox' : library;
}

/** `Ticket` gives `TicketSchema`; a type parameter or a type without a plain name gives `AnswerSchema`. */
function toSchemaName({ assertedType, of }: ModelStructure): string {
  const name = assertedType !== null && /^[A-Z]\w+$/.test(assertedType) ? assertedType : of === 'tool' ? 'Arguments' : 'Answer';
  return `${name}Schema`;
}

/** The repair that two rules share: let the request ask for JSON, where that takes no schema. */
export function toJsonFixes({ json: { repair, value } }: LlmCall): readonly Fix[] {
  if (value === null) return [];
  return repair.slice(0, 1).map(({ at, argument, members }) => ({
    title: 'Ask for a JSON object in this request',
    applicability: 'unsafe',
    intention: { kind: 'set-option', file: at.file, call: at.span, argument, members, value },
  }));
}
