import type { ExpressionId } from '../../facts.js';
import type { FileIndex } from '../files/file-index.js';
import { isBlank, isEmpty, isReply } from './error-answers.js';

/** Longer ones say something to go on with. */
const LONGEST = 120;

/** `say('Sorry, an error occurred.')`, `reply({ content: 'Something went wrong' })`: the words that are shown tell of the failure and of nothing else. */
export function isFailureTold(file: FileIndex, id: ExpressionId): boolean {
  const texts = textsIn(file, id);
  return texts.length > 0 && texts.every((text) => text !== undefined && tellsFailureOnly(file, text));
}

/** `return interaction.reply('An error occurred.')`. */
export function isFailureReply(file: FileIndex, id: ExpressionId): boolean {
  const call = file.expression(id);
  if (call.kind === 'await') return isFailureReply(file, call.value);
  return call.kind === 'call' && isReply(file, call.callee) && call.arguments.some((given) => isFailureTold(file, given));
}

/** What it begins with decides: "Noted, but the summary failed" says that the rest is done. */
function tellsFailureOnly({ habits: { failures } }: FileIndex, text: string): boolean {
  const [first = ''] = text.replace(failures.apologies, '').split(/[.!?;:,\n—–]|\bbut\b/);
  return text.length <= LONGEST && failures.words.test(first);
}

/** The words in it; undefined for what is not written down there. */
function textsIn(file: FileIndex, id: ExpressionId): readonly (string | undefined)[] {
  const given = file.expression(id);
  switch (given.kind) {
    case 'literal':
      return typeof given.value === 'string' ? [given.value] : [];
    case 'template':
      return [given.texts.join(' ')];
    case 'name': {
      const binding = file.bindingAt(given.binding);
      const [only, ...others] = binding?.kind === 'const' ? binding.sources : [];
      return only === undefined || others.length > 0 || only.path.length > 0 ? [undefined] : textsIn(file, only.from);
    }
    case 'object':
      if (given.properties.some((one) => one.kind === 'property' && isOffered(file, one.name, one.value))) return [undefined];
      return given.properties.flatMap((one) =>
        one.kind === 'property' && (file.habits.answers.texts.test(one.name) || isMade(file, one.value)) ? textsIn(file, one.value) : [],
      );
    case 'array':
      return given.elements.flatMap((one) => (isMade(file, one) ? textsIn(file, one) : []));
    case 'function':
      return file.returnsOf(given.declares).flatMap(({ value }) => (value === undefined ? [] : textsIn(file, value)));
    default:
      return [undefined];
  }
}

/** `{ message: 'The summary failed', items }`: there is something beside the words. */
function isOffered(file: FileIndex, name: string, value: ExpressionId): boolean {
  return file.habits.answers.besideWords.test(name) && !isEmpty(file, value) && !isBlank(file, value);
}

/** An object or a list has its words inside. */
function isMade(file: FileIndex, id: ExpressionId): boolean {
  const { kind } = file.expression(id);
  return kind === 'object' || kind === 'array';
}
