// Where an answer of the AI SDK holds its text, its tools and how it ended.

/** `input` from 5 on, `args` before. A validated object is never half: NoObjectGeneratedError is thrown instead. */
export const TEXT_ANSWER = {
  text: ['text', 'steps[].text'],
  object: ['output', 'experimental_output'],
  validated: 'with-schema',
  schemaMaker: 'Output',
  toolInputs: ['toolCalls[].input', 'toolCalls[].args'],
  toolResults: ['toolResults[].output', 'toolResults[].result'],
  alwaysListed: ['toolCalls', 'toolResults'],
  checksTools: true,
  finish: ['finishReason', 'rawFinishReason', 'steps[].finishReason'],
  cut: { part: 'finishReason', test: "{part} === 'length'" },
  usage: ['usage', 'totalUsage'],
} as const;

/** Responses carry the finish reason to the client at best; parts of an object are not checked for being whole. */
export const SHOWN = [
  'toTextStreamResponse()',
  'pipeTextStreamToResponse()',
  'toUIMessageStreamResponse()',
  'pipeUIMessageStreamToResponse()',
  'toUIMessageStream()',
  'toDataStreamResponse()',
  'pipeDataStreamToResponse()',
  'toDataStream()',
  'mergeIntoDataStream()',
  'toAIStream()',
  'toAIStreamResponse()',
  'partialObjectStream[]',
  'partialOutputStream[]',
  'experimental_partialOutputStream[]',
  'elementStream[]',
] as const;

/** In a stream's result these are promises, and the streams are members. */
export const STREAM_ANSWER = {
  ...TEXT_ANSWER,
  finish: [...TEXT_ANSWER.finish, 'fullStream[].finishReason', 'stream[].finishReason', 'finalStep.finishReason'],
  shown: SHOWN,
  text: ['text', 'textStream[]', 'fullStream[].text', 'fullStream[].textDelta', 'stream[].text'],
  object: ['output'],
} as const;

export const OBJECT_ANSWER = {
  object: ['object'],
  validated: 'with-schema',
  schemaless: 'no-schema',
  finish: ['finishReason'],
  usage: ['usage'],
  throwsOnTruncation: true,
} as const;
