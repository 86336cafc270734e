import type { Sdk } from '../../analysis/catalog.js';
import { agentKit } from './agent-kit.js';
import { ai } from './ai.js';
import { anthropic } from './anthropic.js';
import { azureAiInference } from './azure-ai-inference.js';
import { azureOpenai } from './azure-openai.js';
import { bedrock } from './bedrock.js';
import { builtInAi } from './built-in-ai.js';
import { cerebras } from './cerebras.js';
import { chatgpt } from './chatgpt.js';
import { claudeAgentSdk } from './claude-agent-sdk.js';
import { codex } from './codex.js';
import { cohere } from './cohere.js';
import { fal } from './fal.js';
import { firebase } from './firebase.js';
import { genkit } from './genkit.js';
import { google } from './google.js';
import { googleAdk } from './google-adk.js';
import { groq } from './groq.js';
import { huggingface } from './huggingface.js';
import { instructor } from './instructor.js';
import { langchain } from './langchain.js';
import { langgraph } from './langgraph.js';
import { llamaindex } from './llamaindex.js';
import { mastra } from './mastra.js';
import { mistral } from './mistral.js';
import { nodeLlamaCpp } from './node-llama-cpp.js';
import { ollama } from './ollama.js';
import { openai } from './openai.js';
import { azureOpenai3 } from './openai-3.js';
import { openaiAgents } from './openai-agents.js';
import { openaiEdge } from './openai-edge.js';
import { openrouter, openrouterAgent } from './openrouter.js';
import { perplexity } from './perplexity.js';
import { portkey } from './portkey.js';
import { raycast } from './raycast.js';
import { replicate } from './replicate.js';
import { speech } from './speech.js';
import { together } from './together.js';
import { upstashWorkflow } from './upstash-workflow.js';
import { voyage } from './voyage.js';
import { vscodeLm } from './vscode-lm.js';
import { webLlm } from './web-llm.js';
import { workersAi } from './workers-ai.js';

/** A file holds one entry, or several where packages or majors differ; of several majors the newest comes first. */
const entries: readonly (Sdk | readonly Sdk[])[] = [
  agentKit,
  ai,
  anthropic,
  azureAiInference,
  azureOpenai,
  azureOpenai3,
  bedrock,
  builtInAi,
  cerebras,
  chatgpt,
  claudeAgentSdk,
  codex,
  cohere,
  fal,
  firebase,
  genkit,
  google,
  googleAdk,
  groq,
  huggingface,
  instructor,
  langchain,
  langgraph,
  llamaindex,
  mastra,
  mistral,
  nodeLlamaCpp,
  ollama,
  openai,
  openaiAgents,
  openaiEdge,
  openrouter,
  openrouterAgent,
  perplexity,
  portkey,
  raycast,
  replicate,
  speech,
  together,
  upstashWorkflow,
  voyage,
  vscodeLm,
  webLlm,
  workersAi,
];

export const sdks: readonly Sdk[] = entries.flat();
