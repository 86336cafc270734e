import type { Sdk } from '../../analysis/catalog.js';
import { OWN_AGENT, OWN_DISPATCHER } from './holdings.js';

/** The second argument of every request method. */
const REQUEST_OPTIONS = { timeout: ['1.timeout'], signal: ['1.signal'], retries: ['1.maxRetries'] } as const;

/** 0.69.0 brought it to the beta messages as `output_format`, 0.72.0 to all as `output_config` (CHANGELOG.md). */
const OUTPUT_FORMAT = [
  { path: '0.output_config.format', since: '0.72.0' },
  { path: '0.output_format', since: '0.69.0' },
] as const;

const MESSAGE_OPTIONS = {
  ...REQUEST_OPTIONS,
  model: ['0.model'],
  stream: ['0.stream'],
  maxOutputTokens: ['0.max_tokens'],
  json: OUTPUT_FORMAT,
  messages: ['0.messages'],
  system: ['0.system'],
  tools: ['0.tools'],
  toolChoice: ['0.tool_choice'],
  // 1.0.0 took temperature, top_p and top_k out of the parameters (resources/messages/messages.d.ts MessageCreateParamsBase).
  temperature: [{ path: '0.temperature', until: '1.0.0' }],
} as const;

/** From 1.0.0 on the client sends API version 2026-10-21, which refuses them for every model (client.ts, anthropic-version). */
const REMOVED_PARAMETERS = ['temperature', 'top_p', 'top_k'].map((parameter) => ({
  parameter,
  since: '1.0.0',
  why: 'the API version that Anthropic SDK 1 asks for takes it from no model',
}));

const MESSAGE_ANSWER = {
  text: ['content[].text'],
  toolInputs: ['content[].input'],
  toolNames: ['content[].name'],
  finish: ['stop_reason'],
  cut: { part: 'stop_reason', test: "{part} === 'max_tokens'" },
  refusal: ['stop_reason'],
  usage: ['usage'],
} as const;

const MESSAGE = {
  on: 'Anthropic',
  operation: 'chat',
  streaming: 'flag',
  failure: 'promise',
  options: MESSAGE_OPTIONS,
  answer: MESSAGE_ANSWER,
  chunk: { text: ['delta.text'], toolArguments: ['delta.partial_json'], finish: ['delta.stop_reason'] },
  requiresMaxOutputTokens: true,
  schemaRequests: [
    {
      option: { path: '0.output_config.format', since: '0.72.0' },
      code: 'zodOutputFormat({schema})',
      imported: { name: 'zodOutputFormat', from: '@anthropic-ai/sdk/helpers/zod' },
      zod: [4],
      // Structured outputs begin with Sonnet 4.5 and Opus 4.1 (https://platform.claude.com/docs/en/build-with-claude/structured-outputs).
      refusedBy: '^claude-(?:[23]|instant|opus-4-(?:0|2025)|sonnet-4-(?:0|2025))',
    },
  ],
} as const;

/** 3600 s × max_tokens / 128000 > 600 s (client.js calculateNonstreamingTimeout, from 0.37.0 on). */
const MOST_TOKENS = { tokens: 21_333, since: '0.37.0' } as const;

/** Parses against the schema that `zodOutputFormat` or `jsonSchemaOutputFormat` made; a raw schema is only JSON.parse. */
const MESSAGE_PARSE = {
  ...MESSAGE,
  streaming: 'never',
  options: { ...MESSAGE_OPTIONS, json: [], schema: OUTPUT_FORMAT },
  answer: { ...MESSAGE_ANSWER, object: ['parsed_output'], validated: 'with-schema' },
} as const;

/** The request starts at once; a failure with neither listener nor awaited end becomes an unhandled rejection (lib/MessageStream.js). */
const MESSAGE_STREAM = {
  ...MESSAGE,
  streaming: 'always',
  failure: 'emitter',
  answer: {
    text: ['finalText()', 'finalMessage().content[].text'],
    toolInputs: ['finalMessage().content[].input'],
    toolNames: ['finalMessage().content[].name'],
    shown: ['on:text', 'toReadableStream()'],
    finish: ['finalMessage().stop_reason', 'on:message.stop_reason', 'on:finalMessage.stop_reason', 'on:streamEvent.delta.stop_reason'],
    refusal: ['finalMessage().stop_reason'],
    usage: ['finalMessage().usage'],
  },
  consume: ['finalMessage', 'finalText', 'done', 'emitted'],
  streams: ['toReadableStream'],
} as const;

const NO_INFERENCE = { on: 'Anthropic', operation: 'non-inference', streaming: 'never', failure: 'promise', options: {} } as const;

export const anthropic = {
  name: 'anthropic',
  title: 'Anthropic SDK',
  packages: ['@anthropic-ai/sdk', '@anthropic-ai/bedrock-sdk', '@anthropic-ai/vertex-sdk'],
  errors: ['APIError', 'AnthropicError'],
  failsOnlyBy: 'errors',
  passesParameters: true,
  rejects: REMOVED_PARAMETERS,
  clients: [
    {
      name: 'Anthropic',
      exports: ['default', 'Anthropic', 'AnthropicBedrock', 'AnthropicBedrockMantle', 'AnthropicVertex'],
      construct: 'new',
      derive: [{ path: 'withOptions', argument: 0 }],
      options: {
        timeout: ['client.timeout'],
        retries: ['client.maxRetries'],
        baseUrl: ['client.baseURL'],
        apiKey: ['client.apiKey', 'client.authToken', 'client.awsSecretKey'],
        fetch: ['client.fetch'],
        browser: ['client.dangerouslyAllowBrowser'],
      },
      limits: {
        timeoutMs: 600_000,
        retries: 2,
        timeoutCovers: 'headers',
        source: '@anthropic-ai/sdk@1.12.0 client.js:157,170; 0.137.0 client.js:143,152',
        // client.js:925-932 calculateNonstreamingTimeout, resources/messages/messages.js:251-258; 3600 s × max_tokens / 128000 > 600 s.
        note: 'Without a timeout, a non-streaming create() with max_tokens above 21333 throws before it sends anything.',
      },
      holds: [
        {
          text: 'an access token of its own, which it asks Google for before its first request',
          exports: ['AnthropicVertex'],
          unless: ['client.googleAuth', 'client.authClient'],
          source: '@anthropic-ai/vertex-sdk@1.1.3 client.js:132',
        },
        OWN_AGENT,
        OWN_DISPATCHER,
      ],
    },
  ],
  operations: [
    { ...MESSAGE, path: 'messages.create', mostTokensUntimed: MOST_TOKENS },
    { ...MESSAGE_STREAM, path: 'messages.stream' },
    { ...MESSAGE_PARSE, path: 'messages.parse', mostTokensUntimed: MOST_TOKENS },
    { ...MESSAGE, path: 'beta.messages.create', mostTokensUntimed: MOST_TOKENS },
    { ...MESSAGE_STREAM, path: 'beta.messages.stream' },
    { ...MESSAGE_PARSE, path: 'beta.messages.parse', mostTokensUntimed: MOST_TOKENS },
    // Where tools and prompt caching stood before they left the beta.
    { ...MESSAGE, path: 'beta.tools.messages.create', until: '1.0.0' },
    { ...MESSAGE_STREAM, path: 'beta.tools.messages.stream', until: '1.0.0' },
    { ...MESSAGE, path: 'beta.promptCaching.messages.create', until: '1.0.0' },
    { ...MESSAGE_STREAM, path: 'beta.promptCaching.messages.stream', until: '1.0.0' },
    {
      // Nothing is sent until it is iterated or awaited; it then loops until the model calls no tool (lib/tools/BetaToolRunner.js:124).
      ...MESSAGE,
      path: 'beta.messages.toolRunner',
      operation: 'agent',
      failure: 'sync-stream',
      options: { ...MESSAGE_OPTIONS, timeout: [], retries: [], steps: ['0.max_iterations'] },
      defaultSteps: null,
      consume: ['done', 'runUntilDone'],
    },
    {
      ...MESSAGE,
      path: 'beta.messages.thread',
      operation: 'agent',
      streaming: 'never',
      failure: 'sync-stream',
      options: { signal: ['1.signal'] },
      requiresMaxOutputTokens: false,
      since: '1.0.0',
    },
    // Managed agents.
    {
      ...MESSAGE,
      path: 'beta.sessions.create',
      operation: 'agent',
      streaming: 'never',
      options: REQUEST_OPTIONS,
      answer: undefined,
      requiresMaxOutputTokens: false,
    },
    {
      ...MESSAGE,
      path: 'completions.create',
      operation: 'text_completion',
      options: {
        ...REQUEST_OPTIONS,
        model: ['0.model'],
        stream: ['0.stream'],
        maxOutputTokens: ['0.max_tokens_to_sample'],
        messages: ['0.prompt'],
        temperature: ['0.temperature'],
      },
      answer: { text: ['completion'], finish: ['stop_reason'] },
      chunk: { text: ['completion'], finish: ['stop_reason'] },
      until: '1.0.0',
      deprecated: 'Text completions are legacy and gone from the SDK in 1.0.0; messages.create takes their place',
    },
    { ...NO_INFERENCE, path: 'messages.countTokens' },
    { ...NO_INFERENCE, path: 'beta.messages.countTokens' },
    { ...NO_INFERENCE, path: 'messages.batches.*' },
    { ...NO_INFERENCE, path: 'beta.messages.batches.*' },
    { ...NO_INFERENCE, path: 'models.*' },
    { ...NO_INFERENCE, path: 'beta.models.*' },
    { ...NO_INFERENCE, path: 'beta.files.*' },
  ],
} as const satisfies Sdk;
