import type { Sdk } from '../../analysis/catalog.js';

/** `send(command, { abortSignal, requestTimeout })`, and the same for the methods of BedrockRuntime. */
const REQUEST_OPTIONS = { timeout: ['1.requestTimeout'], signal: ['1.abortSignal'] } as const;

const CONVERSE_OPTIONS = {
  ...REQUEST_OPTIONS,
  model: ['0.modelId'],
  maxOutputTokens: ['0.inferenceConfig.maxTokens'],
  messages: ['0.messages'],
  system: ['0.system'],
  tools: ['0.toolConfig.tools'],
  toolChoice: ['0.toolConfig.toolChoice'],
  temperature: ['0.inferenceConfig.temperature'],
} as const;
const CONVERSE = {
  operation: 'chat',
  streaming: 'never',
  failure: 'promise',
  options: CONVERSE_OPTIONS,
  answer: {
    text: ['output.message.content[].text'],
    toolInputs: ['output.message.content[].toolUse.input'],
    toolNames: ['output.message.content[].toolUse.name'],
    finish: ['stopReason'],
    cut: { part: 'stopReason', test: "{part} === 'max_tokens'" },
    refusal: ['stopReason'],
    usage: ['usage'],
  },
} as const;
/** Failures also arrive as members of the event stream (`throttlingException`, `modelStreamErrorException`). */
const CONVERSE_STREAM = {
  ...CONVERSE,
  streaming: 'always',
  failure: 'promise-stream',
  answer: {
    text: ['stream[].contentBlockDelta.delta.text'],
    finish: ['stream[].messageStop.stopReason'],
    usage: ['stream[].metadata.usage'],
  },
} as const;

/** Request and answer are JSON as bytes, in a form that each maker of models has for itself (docs.aws.amazon.com/bedrock/latest/userguide/model-parameters.html). */
const INVOKE = {
  operation: 'chat',
  streaming: 'never',
  failure: 'promise',
  options: {
    ...REQUEST_OPTIONS,
    model: ['0.modelId'],
    body: ['0.body'],
  },
  bodyCaps: [
    'max_tokens',
    'max_tokens_to_sample',
    'max_gen_len',
    'maxTokens',
    'textGenerationConfig.maxTokenCount',
    'inferenceConfig.maxTokens',
    'inferenceConfig.max_new_tokens',
  ],
  answer: {
    raw: ['body'],
    text: [
      'body.content[].text',
      'body.completion',
      'body.generation',
      'body.outputs[].text',
      'body.results[].outputText',
      'body.output.message.content[].text',
      'body.choices[].message.content',
      'body.generations[].text',
    ],
    toolInputs: ['body.content[].input'],
    toolNames: ['body.content[].name'],
    finish: [
      'body.stop_reason',
      'body.stopReason',
      'body.finish_reason',
      'body.outputs[].stop_reason',
      'body.results[].completionReason',
      'body.choices[].finish_reason',
      'body.generations[].finish_reason',
    ],
  },
} as const;
const INVOKE_STREAM = {
  ...INVOKE,
  streaming: 'always',
  failure: 'promise-stream',
  answer: {
    raw: ['body[].chunk.bytes'],
    text: [
      'body[].chunk.bytes.delta.text',
      'body[].chunk.bytes.completion',
      'body[].chunk.bytes.generation',
      'body[].chunk.bytes.outputText',
      'body[].chunk.bytes.contentBlockDelta.delta.text',
      'body[].chunk.bytes.choices[].delta.content',
    ],
    finish: [
      'body[].chunk.bytes.delta.stop_reason',
      'body[].chunk.bytes.stop_reason',
      'body[].chunk.bytes.completionReason',
      'body[].chunk.bytes.messageStop.stopReason',
      'body[].chunk.bytes.choices[].finish_reason',
    ],
  },
} as const;

/** The ids of models that embed, sort or draw say so (docs.aws.amazon.com/bedrock/latest/userguide/models-supported.html). */
const BY_MODEL = [
  { ...INVOKE, operation: 'embeddings', when: { member: 'modelId', matches: '[.-]embed' } },
  // What only embedding models take: Cohere's, Titan's and Nova's, each in its own words.
  {
    ...INVOKE,
    operation: 'embeddings',
    when: { member: 'body', holds: ['input_type', 'embedding_types', 'embeddingTypes', 'embeddingConfig', 'singleEmbeddingParams'] },
  },
  { ...INVOKE, operation: 'rerank', when: { member: 'modelId', matches: '\\brerank' } },
  { ...INVOKE, operation: 'image', when: { member: 'modelId', matches: '^(?:\\w+\\.)?stability\\.|image-generator|nova-canvas' } },
] as const;

/** Of Stable Diffusion, of Titan and of Nova Canvas. */
const BY_BODY = [{ operation: 'image', holds: ['text_prompts', 'textToImageParams', 'imageVariationParams', 'inPaintingParams'] }] as const;

/** An agent answers in a stream of `completion` events, even where nobody asked for one. */
const AGENT = { operation: 'agent', streaming: 'always', failure: 'promise-stream', options: REQUEST_OPTIONS } as const;

const NO_INFERENCE = { operation: 'non-inference', streaming: 'never', failure: 'promise', options: {} } as const;

/** The plain client sends commands, and only these reach a model; other AWS clients have a `send` too. */
const SEND = { on: 'Client', path: 'send' } as const;

export const bedrock = {
  name: 'bedrock',
  title: 'AWS SDK for Bedrock',
  packages: ['@aws-sdk/client-bedrock-runtime', '@aws-sdk/client-bedrock-agent-runtime', '@aws-sdk/client-sagemaker-runtime'],
  clients: [
    {
      name: 'Client',
      exports: [
        'BedrockRuntimeClient',
        'BedrockRuntime',
        'BedrockAgentRuntimeClient',
        'BedrockAgentRuntime',
        'SageMakerRuntimeClient',
        'SageMakerRuntime',
      ],
      construct: 'new',
      options: {
        // A handler that is built (`new NodeHttpHandler({ requestTimeout })`) takes the same option.
        timeout: ['client.requestHandler.requestTimeout'],
        retries: [{ path: 'client.maxAttempts', counts: 'attempts' }],
        baseUrl: ['client.endpoint'],
        apiKey: ['client.credentials.secretAccessKey'],
      },
      limits: {
        timeoutMs: null,
        retries: 2,
        source:
          '@aws-sdk/client-bedrock-runtime@3.1164.0 dist-es/runtimeConfig.js:13,58; @smithy/core dist-cjs/submodules/retry/index.js:468; @smithy/node-http-handler@4.14.2 dist-cjs/index.js:232,644',
        note: 'An HTTP/2 session of Bedrock that is silent for 300 s is closed.',
      },
      holds: [
        {
          text: 'connections and looked-up credentials of its own',
          unless: ['client.requestHandler'],
          source:
            '@aws-sdk/client-bedrock-runtime@3.1164.0 dist-es/runtimeConfig.js:33,58; @smithy/node-http-handler node-http2-handler.js',
        },
      ],
    },
  ],
  operations: [
    { ...SEND, ...CONVERSE, argument: { index: 0, exports: ['ConverseCommand'] } },
    { ...SEND, ...CONVERSE_STREAM, argument: { index: 0, exports: ['ConverseStreamCommand'] } },
    ...BY_MODEL.map((one) => ({ ...SEND, ...one, argument: { index: 0, exports: ['InvokeModelCommand'] } })),
    { ...SEND, ...INVOKE, bodies: BY_BODY, argument: { index: 0, exports: ['InvokeModelCommand'] } },
    { ...SEND, ...INVOKE_STREAM, argument: { index: 0, exports: ['InvokeModelWithResponseStreamCommand'] } },
    // Speech in and out.
    { ...SEND, ...INVOKE_STREAM, operation: 'audio', argument: { index: 0, exports: ['InvokeModelWithBidirectionalStreamCommand'] } },
    { ...SEND, ...INVOKE, operation: 'moderation', argument: { index: 0, exports: ['ApplyGuardrailCommand'] } },
    {
      ...SEND,
      ...NO_INFERENCE,
      argument: { index: 0, exports: ['CountTokensCommand', 'StartAsyncInvokeCommand', 'GetAsyncInvokeCommand'] },
    },

    {
      ...SEND,
      ...AGENT,
      answer: { text: ['completion[].chunk.bytes'], finish: [] },
      argument: { index: 0, exports: ['InvokeAgentCommand', 'InvokeInlineAgentCommand'] },
    },
    {
      ...SEND,
      ...AGENT,
      answer: { text: ['responseStream[].flowOutputEvent.content.document'], finish: [] },
      argument: { index: 0, exports: ['InvokeFlowCommand'] },
    },
    {
      ...SEND,
      ...AGENT,
      answer: { text: ['stream[].output.text'], finish: [] },
      argument: { index: 0, exports: ['RetrieveAndGenerateStreamCommand'] },
    },
    {
      ...SEND,
      ...INVOKE,
      options: REQUEST_OPTIONS,
      answer: { text: ['output.text'] },
      argument: { index: 0, exports: ['RetrieveAndGenerateCommand'] },
    },
    { ...SEND, ...INVOKE, operation: 'rerank', options: REQUEST_OPTIONS, argument: { index: 0, exports: ['RerankCommand'] } },
    // A search in a knowledge base embeds its query.
    { ...SEND, ...INVOKE, operation: 'embeddings', options: REQUEST_OPTIONS, argument: { index: 0, exports: ['RetrieveCommand'] } },

    {
      ...SEND,
      ...INVOKE,
      options: { ...REQUEST_OPTIONS, model: ['0.EndpointName'], body: ['0.Body'] },
      argument: { index: 0, exports: ['InvokeEndpointCommand'] },
    },
    {
      ...SEND,
      ...INVOKE_STREAM,
      options: { ...REQUEST_OPTIONS, model: ['0.EndpointName'], body: ['0.Body'] },
      argument: { index: 0, exports: ['InvokeEndpointWithResponseStreamCommand'] },
    },

    { ...CONVERSE, on: 'Client', path: 'converse' },
    { ...CONVERSE_STREAM, on: 'Client', path: 'converseStream' },
    ...BY_MODEL.map((one) => ({ ...one, on: 'Client', path: 'invokeModel' })),
    { ...INVOKE, on: 'Client', path: 'invokeModel' },
    { ...INVOKE_STREAM, on: 'Client', path: 'invokeModelWithResponseStream' },
    { ...AGENT, on: 'Client', path: 'invokeAgent', answer: { text: ['completion[].chunk.bytes'], finish: [] } },
    { ...INVOKE, on: 'Client', path: 'retrieveAndGenerate', options: REQUEST_OPTIONS, answer: { text: ['output.text'] } },
    { ...NO_INFERENCE, on: 'Client', path: 'countTokens' },
  ],
} as const satisfies Sdk;
