import type { ClientType, OptionPath } from '../../catalog.js';
import type { Linker } from '../values/linker.js';
import { type ClientValue, calleeOf, type Ref } from '../values/value.js';

/** `openai(process.env.MODEL ?? 'gpt-4')`: what is a text in one case is one in all. */
export function isText(linker: Linker, call: Ref, argument: number): boolean {
  const expression = call.file.expression(call.id);
  const given = expression.kind === 'call' || expression.kind === 'new' ? expression.arguments[argument] : undefined;
  if (given === undefined) return false;
  return linker.resolve({ ...call, id: given }).some((value) => value.kind === 'literal' && typeof value.value === 'string');
}

/** `new Client(key)`: what was made by a method of such a client has its options there, and none of them in the key. */
export function takesBareValue(linker: Linker, { sdk, construct }: ClientValue, argument: number): boolean {
  if (!construct) return false;
  return linker.resolve(calleeOf(construct)).some((value) => {
    if (value.kind !== 'package') return false;
    const made = sdk.clients.find(({ exports }) => exports.includes(value.path[0] ?? ''));
    return made !== undefined && isBare(made, argument);
  });
}

function isBare({ options }: ClientType, argument: number): boolean {
  const paths = Object.values(options)
    .flat()
    .map((option: OptionPath) => (typeof option === 'string' ? option : option.path));
  const around = argument === 0 ? /^client\.(?!\d)|^client\.0\./ : new RegExp(`^client\\.${argument}\\.`);
  return paths.includes(`client.${argument}`) && !paths.some((path) => around.test(path));
}
