import type { Answer, HandedOn } from '../../answer-catalog.js';
import { readOption } from '../options/options.js';
import type { Linker } from '../values/linker.js';
import { argumentsOf, type ClientValue, type Ref } from '../values/value.js';

/** Was a structure that the SDK gives checked against its schema, or handed on as the model wrote it? */
export type Handing = 'checked' | 'handed-on' | 'unknown';

/** Where several clients may be meant, only what all of them do is said. */
export function readHanding(linker: Linker, clients: readonly ClientValue[], { handedOn }: Answer): Handing {
  if (!handedOn) return 'checked';
  const [first = 'checked', ...rest] = clients.map((client) => readClient(linker, client, handedOn));
  return rest.every((one) => one === first) ? first : 'unknown';
}

/** What the clients were given as the schema that their answers are in. */
export function findGivenSchemas(clients: readonly ClientValue[], { by }: HandedOn): readonly Ref[] {
  const calls = clients.flatMap(({ derivations }) => derivations.filter(({ path }) => path === by)).map(({ call }) => call);
  return calls.flatMap((call) => {
    const [schema] = argumentsOf(call);
    return schema === undefined ? [] : [{ ...call, id: schema }];
  });
}

/** The schema as it is written where it was given. */
export function readSchemaText({ project }: Linker, clients: readonly ClientValue[], handedOn: HandedOn): string {
  const schema = findGivenSchemas(clients, handedOn).at(-1);
  if (!schema) return '';
  const text = project.code(schema.file.path, schema.file.expression(schema.id).span).replace(/\s+/g, ' ');
  return text.length > LONGEST_SCHEMA ? '…' : text;
}

const LONGEST_SCHEMA = 40;

function readClient(linker: Linker, { derivations }: ClientValue, handedOn: HandedOn): Handing {
  const made = derivations.findLast(({ path }) => path === handedOn.by);
  if (!made || !isHandedOn(linker, made.call, handedOn)) return 'checked';
  const isBare = readOption(linker, made.call, [], [`1.${handedOn.wrappedBy}`], null).state === 'absent';
  return isBare ? isSaid(linker, made.call, handedOn) : 'unknown';
}

function isHandedOn(linker: Linker, call: Ref, { schemas }: HandedOn): boolean {
  if (schemas === 'all') return true;
  return isPlain(linker, call);
}

/** What else gives a schema may build one that checks. */
function isPlain(linker: Linker, call: Ref): boolean {
  const [schema] = argumentsOf(call);
  const values = schema === undefined ? [] : linker.resolve({ ...call, id: schema });
  return values.length > 0 && values.every(({ kind }) => kind === 'object');
}

function isSaid(linker: Linker, call: Ref, { checkedWith }: HandedOn): Handing {
  if (!checkedWith || isPlain(linker, call)) return 'handed-on';
  const reading = readOption(linker, call, [], [`1.${checkedWith.option}`], null);
  if (reading.state !== 'known') return reading.state === 'absent' ? 'handed-on' : 'unknown';
  const values = reading.values.map((value) => (value.kind === 'literal' ? value.value : undefined));
  if (values.includes(undefined)) return 'unknown';
  return values.includes(checkedWith.value) ? 'checked' : 'handed-on';
}
