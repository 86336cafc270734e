// Anthropic's own client for Bedrock sends Amazon's ids, which end on Amazon's days.
import AnthropicBedrock from '@anthropic-ai/bedrock-sdk';

const client = new AnthropicBedrock();
const ask = (content: string) => ({ max_tokens: 500, messages: [{ role: 'user' as const, content }] });

export const gone = (content: string) => client.messages.create({ ...ask(content), model: 'anthropic.claude-3-5-sonnet-20240620-v1:0' });
//                                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ retired-model [error]: Amazon Bedrock switched `anthropic.claude-3-5-sonnet-20240620-v1:0` of
export const here = (content: string) => client.messages.create({ ...ask(content), model: 'anthropic.claude-sonnet-4-5-20250929-v1:0' });
