import { ChatAnthropic } from '@langchain/anthropic';
import { ChatGoogleGenerativeAI } from '@langchain/google-genai';
import { ChatOpenAI } from '@langchain/openai';

// Of these, one sends a cap by itself.
export function getModel(name: string) {
  if (name === 'openai') return new ChatOpenAI({ model: 'gpt-6-luna' });
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-output [information]: Nothing limits the length of the answer to 2 calls, so it may run to t
  if (name === 'anthropic') return new ChatAnthropic({ model: 'claude-sonnet-4-5' });
  return new ChatGoogleGenerativeAI({ model: 'gemini-3-pro' });
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-output [information]: Nothing limits the length of the answer to 2 calls, so it may run to t
}
