/**
 * Streams of text or of parts of an object, in which an error has no place: they end, and so do the responses that are made of them.
 * `consumeStream` keeps what it catches to itself. All parts of the whole stream come by `type`.
 */
export const SILENT = {
  mute: ['textStream', 'partialObjectStream', 'elementStream', 'partialOutputStream', 'experimental_partialOutputStream'],
  muteMethods: [
    { name: 'toTextStreamResponse' },
    { name: 'pipeTextStreamToResponse' },
    { name: 'consumeStream', drains: true, unless: '0.onError' },
  ],
  // ai@7.0.173 dist/index.js:6449: of the parts only text goes on.
  muteFunctions: ['toTextStream'],
  parts: ['fullStream', 'stream'],
  tellers: [
    { name: 'toUIMessageStreamResponse', words: '0.onError' },
    { name: 'pipeUIMessageStreamToResponse', words: '1.onError' },
    { name: 'toUIMessageStream', words: '0.onError' },
  ],
} as const;

/**
 * ai@4.3.19 dist/index.js:5626, 6224: after a failed connection no promise of the result settles, and the data stream says "An error occurred.";
 * nothing is printed. From 5 on the error is printed where nobody takes it, so a response that tells the client so loses nothing.
 */
export const SILENT_4 = {
  ...SILENT,
  stuck: ['text', 'finishReason', 'usage', 'steps', 'response', 'request', 'toolCalls', 'toolResults', 'reasoning', 'sources', 'files'],
  muteMethods: [
    ...SILENT.muteMethods,
    { name: 'toDataStreamResponse', masks: true, unless: '0.getErrorMessage' },
    { name: 'toDataStream', masks: true, unless: '0.getErrorMessage' },
    { name: 'pipeDataStreamToResponse', masks: true, unless: '1.getErrorMessage' },
  ],
  parts: ['fullStream'],
  tellers: [
    { name: 'toDataStreamResponse', words: '0.getErrorMessage' },
    { name: 'pipeDataStreamToResponse', words: '1.getErrorMessage' },
    { name: 'toDataStream', words: '0.getErrorMessage' },
    { name: 'mergeIntoDataStream', into: { argument: 0, words: 'onError' } },
  ],
} as const;
