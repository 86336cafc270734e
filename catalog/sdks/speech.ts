import type { Sdk } from '../../analysis/catalog.js';

// Services that speak, and write down what was spoken.

const AUDIO = { operation: 'audio', streaming: 'never', failure: 'promise' } as const;

/** What a LeMUR request gives tells nothing of its end (assemblyai@4.9.0 dist/types/openapi.generated.d.ts:567-585; gone in 4.41). */
const LEMUR = {
  on: 'AssemblyAI',
  operation: 'chat',
  streaming: 'never',
  failure: 'promise',
  options: {
    model: ['0.final_model'],
    maxOutputTokens: ['0.max_output_size'],
    temperature: ['0.temperature'],
  },
  answer: { text: ['response'], finish: [], usage: ['usage'] },
} as const;

const assemblyai = {
  name: 'assemblyai',
  title: 'AssemblyAI SDK',
  packages: ['assemblyai'],
  clients: [
    {
      name: 'AssemblyAI',
      exports: ['AssemblyAI'],
      construct: 'new',
      options: { apiKey: ['client.apiKey'], baseUrl: ['client.baseUrl'] },
      limits: {
        timeoutMs: null,
        retries: 0,
        source: 'assemblyai@4.41.5 dist/index.cjs:2367-2378',
        note: '`transcribe` asks until the text is there, with no limit unless `pollingTimeout` sets one',
      },
    },
  ],
  operations: [
    // An audio file that could not be read resolves with `status: 'error'`.
    {
      ...AUDIO,
      on: 'AssemblyAI',
      path: 'transcripts.transcribe',
      options: { model: ['0.speech_model'], timeout: ['1.pollingTimeout'] },
      answer: { text: ['text'], finish: ['status', 'error'] },
    },
    { ...LEMUR, path: 'lemur.task', options: { ...LEMUR.options, messages: ['0.prompt'] } },
    { ...LEMUR, path: 'lemur.summary' },
    { ...LEMUR, path: 'lemur.questionAnswer', answer: { text: ['response[].answer'], finish: [], usage: ['usage'] } },
    { ...LEMUR, path: 'lemur.actionItems' },
  ],
} as const satisfies Sdk;

/** The request's options are the last argument, behind the voice where there is one. */
const VOICED = {
  ...AUDIO,
  on: 'ElevenLabsClient',
  options: {
    model: ['1.modelId', '1.model_id'],
    prompt: ['1.text'],
    timeout: [{ path: '2.timeoutInSeconds', unit: 's' }],
    retries: ['2.maxRetries'],
    signal: ['2.abortSignal'],
  },
} as const;
const UNVOICED = {
  ...AUDIO,
  on: 'ElevenLabsClient',
  options: {
    model: ['0.modelId', '0.model_id'],
    prompt: ['0.text'],
    timeout: [{ path: '1.timeoutInSeconds', unit: 's' }],
    retries: ['1.maxRetries'],
    signal: ['1.abortSignal'],
  },
} as const;

const VOICES = [
  { ...VOICED, path: 'textToSpeech.convert' },
  { ...VOICED, path: 'textToSpeech.stream' },
  { ...VOICED, path: 'textToSpeech.convertAsStream' },
  { ...VOICED, path: 'speechToSpeech.convert' },
  { ...UNVOICED, path: 'textToSoundEffects.convert' },
  { ...UNVOICED, path: 'speechToText.convert', answer: { text: ['text'] } },
  { ...UNVOICED, path: 'generate' },
] as const;

const elevenlabs = {
  name: 'elevenlabs',
  title: 'ElevenLabs SDK',
  packages: ['@elevenlabs/elevenlabs-js'],
  clients: [
    {
      name: 'ElevenLabsClient',
      exports: ['ElevenLabsClient'],
      construct: 'new',
      // Early versions take them with each request only.
      options: {
        timeout: [{ path: 'client.timeoutInSeconds', unit: 's', readOnly: true }],
        retries: [{ path: 'client.maxRetries', readOnly: true }],
        apiKey: ['client.apiKey'],
      },
      limits: {
        timeoutMs: 240_000,
        retries: 2,
        timeoutCovers: 'headers',
        source: '@elevenlabs/elevenlabs-js@2.73.0 api/resources/textToSpeech/client/Client.js:110, core/fetcher/requestWithRetries.js:15',
      },
    },
  ],
  operations: VOICES,
} as const satisfies Sdk;

const olderElevenlabs = {
  name: 'elevenlabs-older',
  title: 'ElevenLabs SDK',
  packages: ['elevenlabs'],
  deprecated: 'the package elevenlabs is no longer developed; @elevenlabs/elevenlabs-js takes its place',
  clients: [
    {
      name: 'ElevenLabsClient',
      exports: ['ElevenLabsClient'],
      construct: 'new',
      options: { apiKey: ['client.apiKey'] },
      limits: {
        timeoutMs: 60_000,
        retries: 2,
        timeoutCovers: 'headers',
        source: 'elevenlabs@1.59.0 api/resources/textToSpeech/client/Client.js:101',
      },
    },
  ],
  operations: VOICES,
} as const satisfies Sdk;

/** It resolves with `{ result, error }` (@deepgram/sdk@4.11.3 dist/main/packages/ListenRestClient.js:61-64). */
const RESULT = {
  ...AUDIO,
  on: 'DeepgramClient',
  failure: 'result',
  options: { model: ['1.model'] },
  answer: { text: ['result.results.channels[].alternatives[].transcript'] },
} as const;

const deepgram = {
  name: 'deepgram',
  title: 'Deepgram SDK',
  packages: ['@deepgram/sdk'],
  since: '3.0.0',
  until: '5.0.0',
  clients: [
    {
      name: 'DeepgramClient',
      exports: ['createClient', 'DeepgramClient'],
      construct: 'either',
      options: { apiKey: ['client.0'] },
      limits: { timeoutMs: null, retries: 0, source: '@deepgram/sdk@4.11.3 dist/main/packages/AbstractRestClient.js' },
    },
  ],
  operations: [
    { ...RESULT, path: 'listen.prerecorded.transcribeUrl' },
    { ...RESULT, path: 'listen.prerecorded.transcribeFile' },
  ],
} as const satisfies Sdk;

export const speech = [assemblyai, elevenlabs, olderElevenlabs, deepgram] as const satisfies readonly Sdk[];
