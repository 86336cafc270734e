import type { Sdk } from '../../analysis/catalog.js';
import { OWN_AGENT, OWN_DISPATCHER } from './holdings.js';
import { openai3 } from './openai-3.js';
import { CHAT_ANSWER, CHAT_CHUNK, RESPONSE_ANSWER } from './openai-answers.js';
import { RUN_EVENTS } from './openai-runs.js';

/** The last argument of every request method, from 4 on. It is argument 1, or 2 where the parameters come second. */
const REQUEST_OPTIONS = { timeout: ['1.timeout'], signal: ['1.signal'], retries: ['1.maxRetries'] } as const;
const RUN_REQUEST_OPTIONS = { timeout: ['2.timeout'], signal: ['2.signal'], retries: ['2.maxRetries'] } as const;

const CHAT_OPTIONS = {
  ...REQUEST_OPTIONS,
  model: ['0.model'],
  stream: ['0.stream'],
  maxOutputTokens: ['0.max_completion_tokens', '0.max_tokens'],
  json: ['0.response_format'],
  messages: ['0.messages'],
  tools: ['0.tools', '0.functions'],
  toolChoice: ['0.tool_choice', '0.function_call'],
  temperature: ['0.temperature'],
  effort: ['0.reasoning_effort'],
  // OpenAI ignores `models`; OpenRouter, reached through this SDK by its base URL, tries them in turn.
  fallback: ['0.models'],
} as const;

/** Structured Outputs begin with gpt-4o-2024-08-06 (facts/models.json); openai/helpers/zod with 4.55.0, and it takes zod 4 from 6.0.0 on (peerDependencies). */
const SCHEMAS = { atHome: true, demandsAll: true, refusedBy: '^(?:gpt-(?:3\\.5|4(?:$|-)|4o-2024-05-13)|o1-(?:mini|preview))' } as const;
const CHAT_SCHEMA = {
  ...SCHEMAS,
  code: "zodResponseFormat({schema}, 'answer')",
  imported: { name: 'zodResponseFormat', from: 'openai/helpers/zod' },
} as const;
const RESPONSE_SCHEMA = {
  ...SCHEMAS,
  code: "zodTextFormat({schema}, 'answer')",
  imported: { name: 'zodTextFormat', from: 'openai/helpers/zod' },
} as const;

const CHAT = {
  on: 'OpenAI',
  operation: 'chat',
  streaming: 'flag',
  failure: 'promise',
  options: CHAT_OPTIONS,
  answer: CHAT_ANSWER,
  chunk: CHAT_CHUNK,
  jsonValue: "{ type: 'json_object' }",
  schemaRequests: [
    { ...CHAT_SCHEMA, option: { path: '0.response_format', since: '4.55.0', until: '6.0.0' }, zod: [3] },
    { ...CHAT_SCHEMA, option: { path: '0.response_format', since: '6.0.0' }, zod: [3, 4] },
  ],
} as const;

/** Throws LengthFinishReasonError or ContentFilterFinishReasonError instead of parsing half an answer. */
const CHAT_PARSE = {
  ...CHAT,
  streaming: 'never',
  options: { ...CHAT_OPTIONS, json: [], schema: ['0.response_format'] },
  answer: { ...CHAT_ANSWER, object: ['choices[].message.parsed'], validated: 'with-schema', throwsOnTruncation: true },
} as const;

/** The request starts at once; its failure shows on iteration, in an awaited end, or in the `error` event. */
const CHAT_STREAM = {
  ...CHAT,
  streaming: 'always',
  failure: 'emitter',
  answer: {
    text: ['finalContent()', 'finalMessage().content', 'finalChatCompletion().choices[].message.content'],
    toolArguments: [
      'finalMessage().tool_calls[].function.arguments',
      'finalChatCompletion().choices[].message.tool_calls[].function.arguments',
    ],
    toolNames: ['finalMessage().tool_calls[].function.name', 'finalChatCompletion().choices[].message.tool_calls[].function.name'],
    shown: ['on:content', 'on:content.delta', 'toReadableStream()'],
    finish: [
      'finalChatCompletion().choices[].finish_reason',
      'on:chunk.choices[].finish_reason',
      'on:chatCompletion.choices[].finish_reason',
      'on:finalChatCompletion.choices[].finish_reason',
    ],
    refusal: ['finalChatCompletion().choices[].message.refusal'],
  },
  consume: ['done', 'finalChatCompletion', 'finalContent', 'finalMessage', 'totalUsage'],
  streams: ['toReadableStream'],
} as const;

/** Calls tools and the model in turn. `maxChatCompletions` is 10 unless set. */
const RUN_TOOLS = {
  ...CHAT_STREAM,
  operation: 'agent',
  streaming: 'flag',
  options: { ...CHAT_OPTIONS, steps: ['1.maxChatCompletions'] },
  defaultSteps: 10,
} as const;

const RESPONSE_OPTIONS = {
  ...REQUEST_OPTIONS,
  model: ['0.model'],
  stream: ['0.stream'],
  maxOutputTokens: ['0.max_output_tokens'],
  json: ['0.text.format'],
  messages: ['0.input'],
  system: ['0.instructions'],
  tools: ['0.tools'],
  toolChoice: ['0.tool_choice'],
  temperature: ['0.temperature'],
  effort: ['0.reasoning.effort'],
  steps: [{ path: '0.max_tool_calls', since: '7.0.0' }],
} as const;

const RESPONSE = {
  on: 'OpenAI',
  operation: 'chat',
  streaming: 'flag',
  failure: 'promise',
  options: RESPONSE_OPTIONS,
  answer: RESPONSE_ANSWER,
  chunk: {
    // What came in pieces comes once more as a whole, with the event that ends it.
    text: ['delta', 'text', 'response.output[].content[].text'],
    toolArguments: ['arguments', 'item.arguments', 'response.output[].arguments'],
    toolNames: ['item.name', 'response.output[].name'],
    finish: ['response.status', 'response.incomplete_details'],
    endTypes: ['response.incomplete', 'response.refusal.delta', 'response.refusal.done'],
  },
  // Unlike Chat Completions: https://platform.openai.com/docs/guides/migrate-to-responses
  strictTools: true,
  jsonValue: "{ type: 'json_object' }",
  schemaRequests: [
    { ...RESPONSE_SCHEMA, option: { path: '0.text.format', since: '4.87.0', until: '6.0.0' }, zod: [3] },
    { ...RESPONSE_SCHEMA, option: { path: '0.text.format', since: '6.0.0' }, zod: [3, 4] },
  ],
} as const;

/** Before 7 the parser throws on half of a JSON text. */
const RESPONSE_PARSE = {
  ...RESPONSE,
  streaming: 'never',
  options: { ...RESPONSE_OPTIONS, json: [], schema: ['0.text.format'] },
  answer: { ...RESPONSE_ANSWER, object: ['output_parsed'], validated: 'with-schema' },
} as const;

/** From 7 on nothing throws: what was cut off is not parsed, and `output_parsed` is null (lib/ResponsesParser.js). */
const RESPONSE_PARSE_7 = {
  ...RESPONSE_PARSE,
  answer: { ...RESPONSE_PARSE.answer, finish: [...RESPONSE_ANSWER.finish, 'output_parsed'], resolvesTruncated: true },
} as const;

/** Shortens a conversation to what the next request is given; nothing of it is text (openai@7.57.0 resources/responses/responses.d.ts). */
const COMPACT = {
  on: 'OpenAI',
  operation: 'chat',
  streaming: 'never',
  failure: 'promise',
  options: { ...REQUEST_OPTIONS, model: ['0.model'], messages: ['0.input'], system: ['0.instructions'] },
} as const;

const RESPONSE_STREAM = {
  ...RESPONSE,
  streaming: 'always',
  failure: 'emitter',
  answer: {
    text: ['finalResponse().output_text', 'finalResponse().output[].content[].text'],
    toolArguments: ['finalResponse().output[].arguments'],
    toolNames: ['finalResponse().output[].name'],
    finish: ['finalResponse().status', 'finalResponse().incomplete_details'],
    refusal: ['finalResponse().output[].content[].refusal'],
    usage: ['finalResponse().usage'],
  },
  consume: ['finalResponse', 'done'],
} as const;

/** One request with an answer that is no text to be parsed: embeddings, images, moderation. */
const PLAIN = { on: 'OpenAI', streaming: 'never', failure: 'promise', options: { ...REQUEST_OPTIONS, model: ['0.model'] } } as const;
const IMAGE = {
  ...PLAIN,
  operation: 'image',
  streaming: 'flag',
  options: { ...PLAIN.options, stream: [{ path: '0.stream', since: '5.0.0' }], prompt: ['0.prompt'] },
} as const;
const TRANSCRIPTION = {
  ...PLAIN,
  operation: 'audio',
  options: { ...PLAIN.options, temperature: ['0.temperature'] },
  answer: { text: ['text'] },
} as const;

/** Assistants. The thread's id comes first, then the parameters, then the request's options; a run's text is read from the thread's messages. */
const RUN = {
  on: 'OpenAI',
  operation: 'agent',
  streaming: 'never',
  failure: 'promise',
  options: {
    ...RUN_REQUEST_OPTIONS,
    model: ['1.model'],
    stream: ['1.stream'],
    maxOutputTokens: ['1.max_completion_tokens'],
    json: ['1.response_format'],
    system: ['1.instructions', '1.additional_instructions'],
    messages: ['1.additional_messages'],
    tools: ['1.tools'],
    toolChoice: ['1.tool_choice'],
    temperature: ['1.temperature'],
  },
  answer: {
    toolArguments: ['required_action.submit_tool_outputs.tool_calls[].function.arguments'],
    toolNames: ['required_action.submit_tool_outputs.tool_calls[].function.name'],
    finish: ['status', 'incomplete_details', 'last_error'],
    usage: ['usage'],
  },
  fetched: { path: 'beta.threads.messages.list', text: 'data[].content[].text' },
  deprecated: 'OpenAI switched the Assistants API off on 2026-08-26; the Responses API takes its place',
} as const;
const RUN_STREAM = {
  ...RUN,
  streaming: 'always',
  failure: 'emitter',
  answer: undefined,
  chunk: RUN_EVENTS,
  consume: ['done', 'finalRun', 'finalMessages'],
  streams: ['toReadableStream'],
} as const;

/** `createAndRun…` take their parameters first. */
const THREAD_RUN = {
  ...RUN,
  options: {
    ...CHAT_OPTIONS,
    maxOutputTokens: ['0.max_completion_tokens'],
    messages: ['0.thread.messages'],
    system: ['0.instructions'],
    fallback: [],
  },
} as const;
const THREAD_RUN_STREAM = {
  ...THREAD_RUN,
  streaming: 'always',
  failure: 'emitter',
  answer: undefined,
  chunk: RUN_EVENTS,
  consume: RUN_STREAM.consume,
  streams: RUN_STREAM.streams,
} as const;

/** Until 5 the run's id was an argument of its own, so the parameters were the third and the request's options the fourth. */
const TOOL_OUTPUTS = { ...RUN, options: { ...RUN_REQUEST_OPTIONS, stream: ['1.stream'] }, since: '5.0.0' } as const;
const TOOL_OUTPUTS_4 = {
  ...RUN,
  options: { timeout: ['3.timeout'], signal: ['3.signal'], retries: ['3.maxRetries'], stream: ['2.stream'] },
  until: '5.0.0',
} as const;
const STREAMED = {
  streaming: 'always',
  failure: 'emitter',
  answer: undefined,
  chunk: RUN_EVENTS,
  consume: RUN_STREAM.consume,
  streams: RUN_STREAM.streams,
} as const;

const NO_INFERENCE = { on: 'OpenAI', operation: 'non-inference', streaming: 'never', failure: 'promise', options: {} } as const;

export const openai = {
  name: 'openai',
  title: 'OpenAI SDK',
  // The second is its name at JSR: https://jsr.io/@openai/openai
  packages: ['openai', '@openai/openai'],
  errors: ['APIError', 'OpenAIError'],
  failsOnlyBy: 'errors',
  passesParameters: true,
  clients: [
    {
      name: 'OpenAI',
      exports: ['default', 'OpenAI', 'AzureOpenAI'],
      deployments: ['AzureOpenAI'],
      construct: 'new',
      derive: [{ path: 'withOptions', argument: 0 }],
      options: {
        timeout: ['client.timeout'],
        retries: ['client.maxRetries'],
        baseUrl: ['client.baseURL', 'client.endpoint'],
        apiKey: ['client.apiKey'],
        fetch: ['client.fetch'],
        browser: ['client.dangerouslyAllowBrowser'],
      },
      limits: {
        timeoutMs: 600_000,
        retries: 2,
        timeoutCovers: 'headers',
        source: 'openai@7.57.0 client.js:241,251; 6.49.0 client.js:163,173,553; 5.23.2 client.js:104,114; 4.104.0 index.js:88, core.js:138',
        note: 'From 7 on the timer also bounds the body of a non-streaming answer, never a stream.',
      },
      holds: [OWN_AGENT, OWN_DISPATCHER],
    },
    openai3.client,
  ],
  operations: [
    { ...CHAT, path: 'chat.completions.create' },
    { ...CHAT_PARSE, path: 'chat.completions.parse', since: '5.0.0' },
    { ...CHAT_STREAM, path: 'chat.completions.stream', since: '5.0.0' },
    { ...RUN_TOOLS, path: 'chat.completions.runTools', since: '5.0.0' },
    { ...CHAT_PARSE, path: 'beta.chat.completions.parse', until: '5.0.0' },
    { ...CHAT_STREAM, path: 'beta.chat.completions.stream', until: '5.0.0' },
    { ...RUN_TOOLS, path: 'beta.chat.completions.runTools', until: '5.0.0' },
    { ...RUN_TOOLS, path: 'beta.chat.completions.runFunctions', until: '5.0.0' },

    { ...RESPONSE, path: 'responses.create', since: '4.0.0' },
    { ...RESPONSE_PARSE, path: 'responses.parse', since: '4.0.0', until: '7.0.0' },
    { ...RESPONSE_PARSE_7, path: 'responses.parse', since: '7.0.0' },
    { ...RESPONSE_STREAM, path: 'responses.stream', since: '4.0.0' },
    { ...COMPACT, path: 'responses.compact', since: '6.0.0' },
    { ...RESPONSE, path: 'beta.responses.create', since: '6.0.0' },

    {
      ...CHAT,
      path: 'completions.create',
      operation: 'text_completion',
      options: {
        ...REQUEST_OPTIONS,
        model: ['0.model'],
        stream: ['0.stream'],
        maxOutputTokens: ['0.max_tokens'],
        messages: ['0.prompt'],
        temperature: ['0.temperature'],
      },
      answer: { text: ['choices[].text'], finish: ['choices[].finish_reason'], usage: ['usage'] },
      chunk: { text: ['choices[].text'], finish: ['choices[].finish_reason'] },
      deprecated: 'The Completions API is legacy; the server caps it at 16 tokens unless max_tokens is set',
    },
    { ...PLAIN, path: 'embeddings.create', operation: 'embeddings' },
    { ...PLAIN, path: 'moderations.create', operation: 'moderation' },
    { ...IMAGE, path: 'images.generate' },
    { ...IMAGE, path: 'images.edit' },
    { ...PLAIN, path: 'images.createVariation', operation: 'image' },
    { ...PLAIN, path: 'audio.speech.create', operation: 'audio', options: { ...PLAIN.options, prompt: ['0.input'] } },
    {
      ...TRANSCRIPTION,
      path: 'audio.transcriptions.create',
      streaming: 'flag',
      // openai@4.89.0 resources/audio/transcriptions.d.ts
      options: { ...TRANSCRIPTION.options, stream: [{ path: '0.stream', since: '4.89.0' }] },
    },
    { ...TRANSCRIPTION, path: 'audio.translations.create' },
    { ...PLAIN, path: 'videos.create', operation: 'video', options: { ...PLAIN.options, prompt: ['0.prompt'] }, since: '6.0.0' },
    { ...PLAIN, path: 'decisions.create', operation: 'chat', since: '7.0.0' },
    {
      ...PLAIN,
      path: 'beta.agents.sessions.create',
      operation: 'agent',
      streaming: 'flag',
      options: { ...REQUEST_OPTIONS, stream: ['0.stream'] },
      since: '7.0.0',
    },
    {
      ...PLAIN,
      path: 'beta.agents.sessions.stream',
      operation: 'agent',
      streaming: 'always',
      failure: 'sync-stream',
      options: RUN_REQUEST_OPTIONS,
      since: '7.0.0',
    },

    { ...RUN, path: 'beta.threads.runs.create', streaming: 'flag' },
    // Polls until the run ends; `timeout` bounds each poll, nothing bounds the whole.
    { ...RUN, path: 'beta.threads.runs.createAndPoll' },
    { ...RUN_STREAM, path: 'beta.threads.runs.stream' },
    { ...RUN_STREAM, path: 'beta.threads.runs.createAndStream', until: '5.0.0' },
    { ...TOOL_OUTPUTS, path: 'beta.threads.runs.submitToolOutputs', streaming: 'flag' },
    { ...TOOL_OUTPUTS, path: 'beta.threads.runs.submitToolOutputsAndPoll' },
    { ...TOOL_OUTPUTS, ...STREAMED, path: 'beta.threads.runs.submitToolOutputsStream' },
    { ...TOOL_OUTPUTS_4, path: 'beta.threads.runs.submitToolOutputs', streaming: 'flag' },
    { ...TOOL_OUTPUTS_4, path: 'beta.threads.runs.submitToolOutputsAndPoll' },
    { ...TOOL_OUTPUTS_4, ...STREAMED, path: 'beta.threads.runs.submitToolOutputsStream' },
    { ...THREAD_RUN, path: 'beta.threads.createAndRun', streaming: 'flag' },
    { ...THREAD_RUN, path: 'beta.threads.createAndRunPoll' },
    { ...THREAD_RUN_STREAM, path: 'beta.threads.createAndRunStream' },

    ...openai3.operations,

    { ...NO_INFERENCE, path: 'responses.retrieve' },
    { ...NO_INFERENCE, path: 'models.*' },
    { ...NO_INFERENCE, path: 'files.*' },
    { ...NO_INFERENCE, path: 'batches.*' },
    { ...NO_INFERENCE, path: 'vectorStores.*' },
    { ...NO_INFERENCE, path: 'beta.assistants.*' },
    { ...NO_INFERENCE, path: 'beta.threads.create' },
    { ...NO_INFERENCE, path: 'beta.threads.retrieve' },
    { ...NO_INFERENCE, path: 'beta.threads.messages.*' },
    { ...NO_INFERENCE, path: 'beta.threads.runs.retrieve' },
    { ...NO_INFERENCE, path: 'beta.threads.runs.poll' },
    { ...NO_INFERENCE, path: 'beta.threads.runs.cancel' },
  ],
} as const satisfies Sdk;
