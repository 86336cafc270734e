import type { ExpressionId } from '../../facts.js';
import type { Flow } from '../values/flow.js';
import type { Linker } from '../values/linker.js';
import { argumentsOf, type Ref } from '../values/value.js';

/** `create({ role: 'assistant', content: text })`, or by a helper, `save(id, 'assistant', text)`: the text is kept as a turn of a conversation. */
export function isTurn(linker: Linker, { stack }: Flow, call: Ref): boolean {
  const isSaid = (one: Ref) => (id: ExpressionId) => {
    const argument = one.file.expression(id);
    return argument.kind !== 'function' && one.file.habits.conversations.assistants.test(linker.project.code(one.file.path, argument.span));
  };
  return [call, ...stack.map((frame) => frame.call)].some((one) => argumentsOf(one).some(isSaid(one)));
}
