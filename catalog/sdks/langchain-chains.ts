import type { ClientOptions, ClientType, Sdk } from '../../analysis/catalog.js';
import { sdkTenMinutes } from './langchain-limits.js';
import { CALL_TIMEOUT, chainOperations, composers, derivations } from './langchain-runnables.js';

/** Such a chain or agent is limited by the model that it is given; these paths lead there, so that a model that can't be followed stays unknown. */
export const limitsOfTheModelInside = {
  timeout: [
    { path: 'client.llm.timeout', readOnly: true },
    { path: 'client.model.timeout', readOnly: true },
    { path: 'client.agent.timeout', readOnly: true },
    { path: 'client.llmChain.timeout', readOnly: true },
    { path: 'client.combineDocsChain.timeout', readOnly: true },
    { path: 'client.combineDocumentsChain.timeout', readOnly: true },
    { path: 'client.questionGeneratorChain.timeout', readOnly: true },
    { path: 'client.timeout', readOnly: true },
  ],
  retries: [
    { path: 'client.llm.maxRetries', readOnly: true },
    { path: 'client.model.maxRetries', readOnly: true },
    { path: 'client.agent.maxRetries', readOnly: true },
    { path: 'client.combineDocsChain.maxRetries', readOnly: true },
    { path: 'client.combineDocumentsChain.maxRetries', readOnly: true },
    { path: 'client.questionGeneratorChain.maxRetries', readOnly: true },
  ],
  maxOutputTokens: [
    { path: 'client.llm.maxTokens', readOnly: true },
    { path: 'client.model.maxTokens', readOnly: true },
    { path: 'client.agent.maxTokens', readOnly: true },
    { path: 'client.combineDocsChain.maxTokens', readOnly: true },
    { path: 'client.combineDocumentsChain.maxTokens', readOnly: true },
    { path: 'client.questionGeneratorChain.maxTokens', readOnly: true },
  ],
  model: ['client.llm', 'client.model', 'client.agent', 'client.combineDocsChain', 'client.combineDocumentsChain'],
} as const satisfies ClientOptions;
export const modelBehind = ['client.1.llm', 'client.1'] as const;

/** The same where a schema or a description of the task comes first, and the model or the options that hold it second. */
export const limitsOfTheModelBehind = {
  timeout: [
    { path: 'client.1.llm.timeout', readOnly: true },
    { path: 'client.1.timeout', readOnly: true },
  ],
  retries: [
    { path: 'client.1.llm.maxRetries', readOnly: true },
    { path: 'client.1.maxRetries', readOnly: true },
  ],
  maxOutputTokens: [
    { path: 'client.1.llm.maxTokens', readOnly: true },
    { path: 'client.1.maxTokens', readOnly: true },
  ],
  model: modelBehind,
} as const satisfies ClientOptions;

/** The model that a chain or an agent is given, by name or as the first argument (`fromLLM(model, …)`). */
export const modelInside = [
  'client.llm',
  'client.model',
  'client.agent',
  'client.llmChain',
  'client.combineDocsChain',
  'client.combineDocumentsChain',
  'client.questionGeneratorChain',
  'client.0',
] as const;

/** langchain@0.3.30 memory/buffer_memory.js: all that was said, each time. Others keep a window or a summary, and a history of one's own may forget. */
export const keepsThreads = {
  by: ['client.memory', 'client.2.memory'],
  made: { by: ['BufferMemory'], stored: 'chatHistory' },
  unless: [],
  shortening: ['memory.clear('],
} as const satisfies ClientType['keepsThreads'];

const chain = {
  name: 'Chain',
  construct: 'either',
  keepsThreads,
  from: [{ client: 'Chain', path: 'pipe', optionless: true }],
  derive: derivations,
  composedBy: composers,
  limits: sdkTenMinutes,
} as const;

const moderation = {
  on: 'ModerationChain',
  operation: 'moderation',
  streaming: 'never',
  failure: 'promise',
  options: { timeout: [CALL_TIMEOUT], signal: ['1.signal'], messages: ['0'] },
} as const;

const chainsByName = {
  name: 'langchain',
  title: 'LangChain',
  packages: ['langchain', '@langchain/*'],
  clients: [
    {
      ...chain,
      exports: [
        'LLMChain',
        'ConversationChain',
        'RetrievalQAChain',
        'ConversationalRetrievalQAChain',
        'VectorDBQAChain',
        'ChatVectorDBQAChain',
        'MultiPromptChain',
        'MultiRetrievalQAChain',
        'StuffDocumentsChain',
        'MapReduceDocumentsChain',
        'RefineDocumentsChain',
        'AnalyzeDocumentChain',
        'ConstitutionalChain',
        'SqlDatabaseChain',
        'GraphCypherQAChain',
        'APIChain',
        'createRetrievalChain',
        'createStuffDocumentsChain',
        'createHistoryAwareRetriever',
        'createSqlQueryChain',
        'createStructuredOutputChain',
        'createStructuredOutputRunnable',
        'loadQAChain',
        'loadQAStuffChain',
        'loadQAMapReduceChain',
        'loadQARefineChain',
        'loadSummarizationChain',
        'OpenAIAssistantRunnable',
        'RetrievalQAChain.fromLLM',
        'ConversationalRetrievalQAChain.fromLLM',
        'VectorDBQAChain.fromLLM',
        'ChatVectorDBQAChain.fromLLM',
        'ConstitutionalChain.fromLLM',
        'GraphCypherQAChain.fromLLM',
        'MultiPromptChain.fromLLMAndPrompts',
        'MultiRetrievalQAChain.fromLLMAndRetrievers',
        'APIChain.fromLLMAndAPIDocs',
        'ViolationOfExpectationsChain.fromLLM',
      ],
      // langchain@0.1.37 chains/retrieval.js, chains/combine_documents/stuff.js: the documents are always called `context`.
      looksUp: { by: 'client.retriever', into: 'client.combineDocsChain.prompt', name: 'context' },
      types: ['BaseChain'],
      options: limitsOfTheModelInside,
      asks: modelInside,
      // langchain@0.3.30 chains/summarization/load.js, question_answering/load.js, conversational_retrieval_chain.js: else the first model.
      asksBeside: ['client.1.combineLLM', 'client.1.refineLLM', 'client.2.questionGeneratorChainOptions.llm'],
    },
    { name: 'ModerationChain', exports: ['OpenAIModerationChain'], construct: 'new', options: {}, limits: sdkTenMinutes },
  ],
  operations: [...chainOperations, { ...moderation, path: 'invoke' }, { ...moderation, path: 'call' }],
} as const satisfies Sdk;

const chainsForSchemas = {
  name: 'langchain',
  title: 'LangChain',
  packages: ['langchain', '@langchain/*'],
  clients: [
    {
      ...chain,
      exports: [
        'createOpenAPIChain',
        'createExtractionChain',
        'createExtractionChainFromZod',
        'createTaggingChain',
        'createTaggingChainFromZod',
        'createStructuredOutputChainFromZod',
      ],
      options: limitsOfTheModelBehind,
      asks: modelBehind,
    },
  ],
  operations: chainOperations,
} as const satisfies Sdk;

/** Ready-made chains. */
export const chains = [chainsByName, chainsForSchemas] as const satisfies readonly Sdk[];
