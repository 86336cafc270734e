import * as z from 'zod';
import type { OptionPath } from './catalog.js';
import type { Wrapper } from './wrapper.js';

const OPTION = /^(?:client(?:\.\d+)?|\d+)(?:\.[A-Za-z_$][\w$]*)*$/;
const ANSWER = /^$|^[A-Za-z_$][\w$]*(?:\[\]|\(\))*(?:\.[A-Za-z_$][\w$]*(?:\[\]|\(\))*)*$/;
const EXPORT = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*$/;

const path = z.string().regex(OPTION, {
  error: `must be the index of an argument and members ("1.timeout"), or "client." and a member of the constructor's options ("client.timeout")`,
});
const option: z.ZodType<OptionPath, OptionPath> = z.union([
  path,
  z.strictObject({
    path,
    unit: z.enum(['ms', 's']).optional().describe('Of times. Default: ms'),
    counts: z.literal('attempts').optional().describe('For retries whose number includes the first try'),
    since: z.string().optional().describe('The first version of the package that reads it'),
    until: z.string().optional().describe('The first version of the package that does not read it any more'),
  }),
]);
const options = (what: string) =>
  z.array(option).optional().describe(`${what}. The first that the code sets counts; repairs write the first`);

const answerPath = z.string().regex(ANSWER, {
  error: 'must be members of the awaited result ("choices[].text"), or "" for the result itself',
});
const answerPaths = (what: string) => z.array(answerPath).optional().describe(what);
const answer = z.strictObject({
  text: answerPaths('Where the text of the model is. "" is the result itself, `[]` any element, `()` a call'),
  object: answerPaths('Where an answer is that the wrapper has parsed'),
  validated: z.enum(['always', 'with-schema', 'never']).optional().describe('Whether `object` was checked against a schema'),
  toolArguments: answerPaths('Arguments of tool calls'),
  finish: answerPaths('Why the model stopped'),
  refusal: answerPaths('What the model says when it refuses'),
  usage: answerPaths('Tokens used'),
  throwsOnTruncation: z.boolean().optional().describe('It rejects when the answer was cut off or blocked'),
});

/** One function of the user's own, in the words of `catalog.ts`. */
export const wrapperSchema = z
  .strictObject({
    module: z
      .string()
      .min(1, 'must name a file, an alias or a package')
      .describe("A file from this config's folder (`./src/llm`), a path alias of the tsconfig (`@/llm`), or a package"),
    export: z
      .string()
      .regex(EXPORT, { error: 'must be a name ("ask", "default") or a class and its method ("Client.ask")' })
      .describe('`ask`, `default`, or a method: `Client.ask`'),
    title: z.string().optional().describe('As messages call it. Default: the name of the export'),
    operation: z
      .enum(['chat', 'text_completion', 'embeddings', 'image', 'audio', 'video', 'moderation', 'rerank', 'agent'])
      .describe('What it asks a model for'),
    streaming: z.enum(['never', 'always', 'flag']).optional().describe('`flag`: when the option `stream` is true. Default: never'),
    failure: z
      .enum(['promise', 'promise-stream', 'sync-stream', 'emitter', 'silent-stream', 'value', 'result'])
      .optional()
      .describe(
        'How a failure shows. promise: it rejects. promise-stream: so, or the iteration throws. sync-stream: the iteration throws. emitter: so, with an event. silent-stream: the stream just ends. value: it resolves with errors of the provider. result: it never rejects. Default: promise',
      ),
    options: z
      .strictObject({
        model: options('The name of the model'),
        stream: options('Asks for a stream'),
        timeout: options('Time limit'),
        signal: options('An AbortSignal'),
        retries: options('Tries after the first'),
        maxOutputTokens: options('Cap on the tokens of the answer'),
        steps: options('Cap on the steps of an agent'),
        schema: options('Has the answer checked, so that a wrong one rejects'),
        json: options('Asks for JSON without checking it'),
        fallback: options('What else to ask'),
        onError: options('Told of errors'),
        messages: options('Messages or prompt'),
        system: options("Text in the system's role"),
        tools: options('Tools'),
        temperature: options('Temperature'),
      })
      .optional()
      .describe("Where calls take options: `1.timeout` is a member of the second argument, `client.timeout` of the constructor's"),
    answer: answer.optional().describe('Where the answer is in the awaited result'),
    chunk: answer.optional().describe('Where the answer is in one chunk of a stream'),
    defaults: z
      .strictObject({
        timeoutMs: z.number().positive('must be above 0').nullable().describe('For each try; null is no limit'),
        retries: z.int().min(0, 'must be 0 or more').nullable().describe('Tries after the first; null is without end'),
        timeoutCovers: z.enum(['headers', 'body', 'stream']).optional().describe('What the time limit bounds'),
        steps: z.int().positive('must be above 0').nullable().optional().describe('Steps of an agent; null is without end'),
      })
      .optional()
      .describe('What holds when a call sets nothing'),
  })
  .describe('A function of your own that asks a model: its calls are looked at like those of an SDK');

/** What is wrong between the parts of a wrapper, or undefined. */
export function findContradiction({
  export: name,
  options: given,
  answer: result,
  streaming,
  chunk,
}: WrapperInput): Contradiction | undefined {
  const isMethod = name.includes('.');
  for (const [role, paths] of Object.entries(given ?? {})) {
    const index = paths?.findIndex((one) => !isMethod && toPath(one).startsWith('client')) ?? -1;
    if (index >= 0)
      return {
        path: ['options', role, index],
        message: `is about a constructor, and "${name}" is a function: name an argument by its index ("0.${role}"), or declare the method ("Client.${name}")`,
      };
  }
  if (streaming === 'flag' && given?.stream === undefined)
    return { path: ['streaming'], message: 'is "flag", so "options.stream" must say which option that is' };
  if (result?.validated === 'with-schema' && given?.schema === undefined)
    return { path: ['answer', 'validated'], message: 'is "with-schema", so "options.schema" must say where the schema is given' };
  if (chunk !== undefined && (streaming ?? 'never') === 'never')
    return { path: ['chunk'], message: 'is about a stream, and "streaming" is "never"' };
  return undefined;
}

export interface Contradiction {
  readonly path: (string | number)[];
  readonly message: string;
}

function toPath(given: OptionPath): string {
  return typeof given === 'string' ? given : given.path;
}

export type WrapperInput = z.infer<typeof wrapperSchema>;

export function toWrapper({ streaming = 'never', failure = 'promise', options = {}, defaults, ...given }: WrapperInput): Wrapper {
  return { ...given, streaming, failure, options, ...(defaults && toDefaults(defaults)) };
}

function toDefaults({ steps, ...limits }: NonNullable<WrapperInput['defaults']>): Pick<Wrapper, 'defaults' | 'defaultSteps'> {
  return { defaults: limits, ...(steps !== undefined && { defaultSteps: steps }) };
}
