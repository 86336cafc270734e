import type { HttpEndpoint } from '../../analysis/catalog.js';
import { openaiPrefixed } from './paths.js';

// Further providers, and services that ask a model in an application's place, from their public API references, read in November 2026.

/** What asks there is an application that its author put together at the service. */
const difyAnswer = { text: ['answer'], finish: [] } as const;

/** The older API of ERNIE models: https://cloud.baidu.com/doc/WENXINWORKSHOP/s/clntwmv7t */
const ernieAnswer = { text: ['result'], finish: ['finish_reason', 'is_truncated'], usage: ['usage'] } as const;

const compatible = [
  { provider: 'qianfan', hosts: ['qianfan.baidubce.com'] },
  { provider: 'spark', hosts: ['spark-api-open.xf-yun.com'] },
  { provider: 'baichuan', hosts: ['api.baichuan-ai.com'] },
  { provider: 'yi', hosts: ['api.lingyiwanwu.com', 'api.01.ai'] },
  { provider: 'stepfun', hosts: ['api.stepfun.com', 'api.stepfun.ai'] },
  { provider: 'hunyuan', hosts: ['api.hunyuan.cloud.tencent.com', 'api.lkeap.cloud.tencent.com'] },
  { provider: 'modelscope', hosts: ['api-inference.modelscope.cn'] },
  { provider: 'upstage', hosts: ['api.upstage.ai'] },
  { provider: 'inception', hosts: ['api.inceptionlabs.ai'] },
  { provider: 'venice', hosts: ['api.venice.ai'] },
  { provider: 'friendli', hosts: ['api.friendli.ai'] },
  { provider: 'gigachat', hosts: ['gigachat.devices.sberbank.ru'] },
] as const;

export const furtherEndpoints = [
  ...compatible.map((one) => ({ ...one, proxied: 'chat', paths: openaiPrefixed }) as const),
  {
    provider: 'ernie',
    hosts: ['aip.baidubce.com'],
    paths: [
      {
        path: '/rpc/2.0/ai_custom/v1/wenxinworkshop/chat/*',
        operation: 'chat',
        answer: ernieAnswer,
        maxOutputTokens: ['max_output_tokens'],
      },
      { path: '/rpc/2.0/ai_custom/v1/wenxinworkshop/embeddings/*', operation: 'embeddings' },
      { path: '*', operation: 'non-inference' },
    ],
  },
  {
    provider: 'sensenova',
    hosts: ['api.sensenova.cn'],
    paths: [{ path: '/v1/llm/chat-completions', operation: 'chat', maxOutputTokens: ['max_new_tokens'] }, ...openaiPrefixed],
  },
  {
    provider: 'dify',
    hosts: ['api.dify.ai'],
    paths: [
      { path: '/v1/chat-messages', operation: 'agent', answer: difyAnswer },
      { path: '/v1/completion-messages', operation: 'agent', answer: difyAnswer },
      { path: '/v1/workflows/run', operation: 'agent' },
      { path: '*', operation: 'non-inference' },
    ],
  },
  {
    provider: 'coze',
    hosts: ['api.coze.com', 'api.coze.cn'],
    paths: [
      { path: '/v3/chat', operation: 'agent' },
      { path: '/v1/workflow/run', operation: 'agent' },
      { path: '*', operation: 'non-inference' },
    ],
  },
  {
    provider: 'fal',
    hosts: ['fal.run', 'queue.fal.run'],
    paths: [
      { path: '*/requests/*', operation: 'non-inference' },
      { path: '*', operation: 'image' },
    ],
  },
  {
    provider: 'assemblyai',
    hosts: ['api.assemblyai.com', 'api.eu.assemblyai.com'],
    paths: [
      { path: '/lemur/v3/generate/*', operation: 'chat', answer: { text: ['response'], finish: [] }, maxOutputTokens: ['max_output_size'] },
      { path: '/v2/transcript', operation: 'audio' },
      { path: '*', operation: 'non-inference' },
    ],
  },
] as const satisfies readonly HttpEndpoint[];
