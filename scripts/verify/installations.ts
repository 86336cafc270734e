/**
 * What is installed to check each SDK of the catalog: by its name, one list a set of versions that belong together. The first package's
 * version is the one that the catalog's bounds are about. What stands behind others is needed by their types only.
 */
export const INSTALLATIONS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'agent-kit': [['@inngest/agent-kit', 'inngest', 'zod@4']],
  ai: [
    ['ai@3', '@ai-sdk/openai@0', '@ai-sdk/anthropic@0', 'zod@3', 'react@18', '@types/react@18'],
    ['ai@4', '@ai-sdk/openai@1', '@ai-sdk/anthropic@1', '@ai-sdk/google@1', 'zod@3', 'react@18', '@types/react@18'],
    ['ai@5', '@ai-sdk/openai@2', '@ai-sdk/anthropic@2', '@ai-sdk/google@2', '@ai-sdk/rsc@1', 'zod@4', 'react@19', '@types/react@19'],
    ['ai@6', '@ai-sdk/openai@3', '@ai-sdk/anthropic@3', '@ai-sdk/google@3', '@ai-sdk/rsc@2', 'zod@4', 'react@19', '@types/react@19'],
    [
      'ai@7',
      ...['openai', 'anthropic', 'google', 'xai', 'deepseek', 'mistral', 'groq', 'azure', 'amazon-bedrock', 'google-vertex'].map(
        (provider) => `@ai-sdk/${provider}`,
      ),
      ...['cohere', 'cerebras', 'perplexity', 'togetherai', 'fireworks', 'gateway', 'openai-compatible', 'provider', 'rsc'].map(
        (provider) => `@ai-sdk/${provider}`,
      ),
      '@openrouter/ai-sdk-provider',
      'zod@4',
    ],
  ],
  anthropic: [
    ['@anthropic-ai/sdk@0', '@anthropic-ai/bedrock-sdk@0', '@anthropic-ai/vertex-sdk@0', 'zod@4'],
    ['@anthropic-ai/sdk@1', '@anthropic-ai/bedrock-sdk@1', '@anthropic-ai/vertex-sdk@1', 'zod@4'],
  ],
  'azure-ai-inference': [['@azure-rest/ai-inference', '@azure/core-auth']],
  'azure-openai-3': [['azure-openai@0']],
  'azure-openai': [['@azure/openai@1.0.0-beta.13', '@azure/core-auth']],
  bedrock: [['@aws-sdk/client-bedrock-runtime', '@aws-sdk/client-bedrock-agent-runtime', '@aws-sdk/client-sagemaker-runtime']],
  'built-in-ai': [['@types/dom-chromium-ai']],
  cerebras: [['@cerebras/cerebras_cloud_sdk']],
  chatgpt: [['chatgpt@5']],
  'claude-agent-sdk': [['@anthropic-ai/claude-agent-sdk', 'zod@4'], ['@anthropic-ai/claude-code@1']],
  cohere: [['cohere-ai@7'], ['cohere-ai@8']],
  genkit: [['genkit', '@genkit-ai/google-genai']],
  'google-genai': [['@google/genai@1'], ['@google/genai@2'], ['@google/genai@3']],
  'google-generative-ai': [['@google/generative-ai']],
  'google-vertexai': [['@google-cloud/vertexai']],
  'google-adk': [['@google/adk']],
  groq: [['groq-sdk@0'], ['groq-sdk@1']],
  huggingface: [['@huggingface/inference@3'], ['@huggingface/inference@4']],
  instructor: [['@instructor-ai/instructor', 'openai@4', 'zod@3']],
  langchain: [
    [
      'langchain@0.3',
      '@langchain/core@0.3',
      ...['openai@0.6', 'anthropic@0.3', 'groq@0.2', 'google-genai@0.2', 'google-vertexai@0.2', 'ollama@0.2', 'mistralai@0.2'].map(
        (name) => `@langchain/${name}`,
      ),
      ...['cohere@0.3', 'aws@0.1', 'community@0.3', 'xai@0.1', 'deepseek@0.1', 'textsplitters@0.1'].map((name) => `@langchain/${name}`),
      'zod@3',
    ],
    [
      'langchain@1',
      '@langchain/core@1',
      ...['openai', 'anthropic', 'groq', 'google-genai', 'google-vertexai', 'ollama', 'mistralai'].map((name) => `@langchain/${name}@1`),
      ...['cohere@1', 'aws@1', 'community@1', 'xai@1', 'deepseek@1', 'classic@1'].map((name) => `@langchain/${name}`),
      'zod@4',
    ],
    // Google's packages are a major ahead.
    ['@langchain/google-vertexai@2', '@langchain/google-genai@2', '@langchain/core@1', 'zod@4'],
  ],
  langgraph: [
    ['@langchain/langgraph@0', '@langchain/core@0.3', '@langchain/langgraph-sdk@0', 'zod@3'],
    [
      '@langchain/langgraph@1',
      '@langchain/core@1',
      '@langchain/langgraph-sdk@1',
      '@langchain/langgraph-supervisor@1',
      '@langchain/langgraph-swarm@1',
      'zod@4',
    ],
  ],
  llamaindex: [
    [
      'llamaindex',
      ...[
        'core',
        'openai',
        'anthropic',
        'google',
        'groq',
        'ollama',
        'mistral',
        'deepseek',
        'together',
        'perplexity',
        'azure',
        'workflow',
      ].map((name) => `@llamaindex/${name}`),
      'zod@3',
    ],
  ],
  mastra: [
    ['@mastra/core@0', 'zod@3'],
    ['@mastra/core@1', 'zod@4'],
  ],
  mistral: [
    ['@mistralai/mistralai@1', 'zod@3'],
    ['@mistralai/mistralai@2', 'zod@4'],
  ],
  'node-llama-cpp': [['node-llama-cpp']],
  ollama: [['ollama']],
  openai: [['openai@3'], ['openai@4'], ['openai@5'], ['openai@6'], ['openai@7']],
  'openai-agents': [['@openai/agents', '@openai/agents-core', '@openai/agents-realtime', 'zod@4']],
  'openai-edge': [['openai-edge@1']],
  openrouter: [['@openrouter/sdk@0'], ['@openrouter/sdk@1'], ['@openrouter/agent']],
  perplexity: [['@perplexity-ai/perplexity_ai']],
  portkey: [['portkey-ai@1'], ['portkey-ai@3']],
  replicate: [['replicate@0'], ['replicate@1']],
  together: [['together-ai']],
  'vscode-lm': [['@types/vscode']],
  'web-llm': [['@mlc-ai/web-llm']],
  'workers-ai': [['@cloudflare/ai@1']],
  assemblyai: [['assemblyai@4.9.0'], ['assemblyai@4']],
  codex: [['@openai/codex-sdk']],
  deepgram: [['@deepgram/sdk@3'], ['@deepgram/sdk@4']],
  elevenlabs: [['@elevenlabs/elevenlabs-js@2']],
  'elevenlabs-older': [['elevenlabs@1']],
  fal: [['@fal-ai/client@1']],
  'fal-serverless': [['@fal-ai/serverless-client@0']],
  'firebase-ai': [
    ['@firebase/ai', '@firebase/app'],
    ['@firebase/vertexai@1', '@firebase/app'],
  ],
  raycast: [['@raycast/api']],
  'upstash-workflow': [['@upstash/workflow@1']],
  voyage: [['voyageai@0']],
};

/** `@scope/name@1` → `@scope/name`. */
export function toName(spec: string): string {
  return spec.replace(/(?<=.)@.*$/, '');
}
