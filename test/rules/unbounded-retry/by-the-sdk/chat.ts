// Two SDKs repeat by themselves for as long as the provider is down, unless they are told not to.
import { InferenceClient } from '@huggingface/inference';
import { OpenRouter } from '@openrouter/sdk';

const face = new InferenceClient(process.env.HF_TOKEN);
const router = new OpenRouter({ apiKey: process.env.KEY });
const once = new OpenRouter({ apiKey: process.env.KEY, retryConfig: { strategy: 'none' } });

export async function ask(messages: []) {
  await face.chatCompletion({ model: 'meta-llama/Llama-4', messages });
//      ^^^^^^^^^^^^^^^^^^^ unbounded-retry [error]: Hugging Face inference client by itself repeats `face.chatCompletion` 
  await router.chat.send({ chatRequest: { model: 'openai/gpt-5', messages } });
//      ^^^^^^^^^^^^^^^^ unbounded-retry [error]: OpenRouter SDK by itself repeats `router.chat.send` for as long as it 

  // Clean: told not to.
  await face.chatCompletion({ model: 'meta-llama/Llama-4', messages }, { retry_on_error: false });
  await once.chat.send({ chatRequest: { model: 'openai/gpt-5', messages } });
  await router.chat.send({ chatRequest: { model: 'openai/gpt-5', messages } }, { retries: { strategy: 'none' } });
}
