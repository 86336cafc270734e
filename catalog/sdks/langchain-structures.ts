import type { Answer, Operation } from '../../analysis/catalog.js';
import { ask, lazy, VERTEX_UNCHECKED } from './langchain-runnables.js';

/**
 * What `model.withStructuredOutput(schema)` gives, and of which models that is checked. Of most the result was parsed against the schema, and the parser threw if it did not fit. JSON Schema is only shown to the model
 * (@langchain/core@1.4.0 language_models/structured_output.js createContentParser, createFunctionCallingParser).
 */
const checked = { by: 'withStructuredOutput', schemas: 'plain', wrappedBy: 'includeRaw' } as const;
const parsed = { object: [''], validated: 'always', handedOn: checked } as const satisfies Answer;
/** The arguments of the tool are handed on as the model wrote them (@langchain/core@1.4.0 language_models/chat_models.js withStructuredOutput). */
const handedOn = { ...parsed, handedOn: { ...checked, schemas: 'all' } } as const satisfies Answer;
/** By default the JSON is read by a parser without a schema. */
const handedOnUnlessCalled = {
  ...handedOn,
  handedOn: { ...handedOn.handedOn, checkedWith: { option: 'method', value: 'functionCalling' } },
} as const satisfies Answer;
const LIST = { object: ['[]'] } as const;

const structured = { ...ask, on: 'StructuredModel' } as const;
const structuredStreams = [
  {
    ...structured,
    path: 'stream',
    streaming: 'always',
    failure: 'promise-stream',
    chunk: { object: [''], validated: 'never' },
  },
  { ...lazy, on: 'StructuredModel', path: 'streamEvents' },
] as const satisfies readonly Operation[];

export const structuredOperations = [
  { ...structured, path: 'invoke', answer: parsed },
  { ...structured, path: 'batch', answer: { ...parsed, ...LIST } },
  ...structuredStreams,
] as const satisfies readonly Operation[];

/** Of models whose `withStructuredOutput` checks nothing. */
export const uncheckedOperations = [
  { ...structured, path: 'invoke', answer: handedOn },
  { ...structured, path: 'batch', answer: { ...handedOn, ...LIST } },
  ...structuredStreams,
] as const satisfies readonly Operation[];

/**
 * Of Google's, whose default asks for JSON in place of a tool: from then on nothing was checked until @langchain/core had parsers for both.
 * @langchain/google-genai@0.1.12, 0.2.0, 2.1.23 and 2.1.24 dist/chat_models.js.
 */
const GENAI = { since: '0.2.0', until: '2.1.24' } as const;

export const genaiOperations = [
  { ...structured, path: 'invoke', answer: parsed, until: GENAI.since },
  { ...structured, path: 'batch', answer: { ...parsed, ...LIST }, until: GENAI.since },
  { ...structured, path: 'invoke', answer: parsed, since: GENAI.until },
  { ...structured, path: 'batch', answer: { ...parsed, ...LIST }, since: GENAI.until },
  { ...structured, path: 'invoke', answer: handedOnUnlessCalled, ...GENAI },
  { ...structured, path: 'batch', answer: { ...handedOnUnlessCalled, ...LIST }, ...GENAI },
  ...structuredStreams,
] as const satisfies readonly Operation[];

export const vertexOperations = [
  { ...structured, path: 'invoke', answer: parsed, until: VERTEX_UNCHECKED.since },
  { ...structured, path: 'batch', answer: { ...parsed, ...LIST }, until: VERTEX_UNCHECKED.since },
  { ...structured, path: 'invoke', answer: parsed, since: VERTEX_UNCHECKED.until },
  { ...structured, path: 'batch', answer: { ...parsed, ...LIST }, since: VERTEX_UNCHECKED.until },
  { ...structured, path: 'invoke', answer: handedOnUnlessCalled, ...VERTEX_UNCHECKED },
  { ...structured, path: 'batch', answer: { ...handedOnUnlessCalled, ...LIST }, ...VERTEX_UNCHECKED },
  ...structuredStreams,
] as const satisfies readonly Operation[];
