/**
 * Packages that record what models are asked and what that took, by listening to the SDKs: nothing at a call shows that they do.
 * From their own documentation; a declared one is enough, since one line at the program's start sets them up.
 */
export const recorders = [
  'langfuse',
  '@langfuse/*',
  'langsmith',
  'braintrust',
  '@helicone/*',
  'posthog-node',
  '@posthog/ai',
  '@arizeai/*',
  '@traceloop/*',
  '@opentelemetry/instrumentation-openai',
  '@opentelemetry/sdk-node',
  '@vercel/otel',
  '@sentry/*',
  'dd-trace',
  'newrelic',
  '@logfire/*',
  'logfire',
  '@axiomhq/ai',
  'opik',
  'opik-vercel',
  'weave',
  'agentops',
  'lunary',
  '@portkey-ai/*',
  'portkey-ai',
  '@genkit-ai/firebase',
  '@genkit-ai/google-cloud',
] as const;
