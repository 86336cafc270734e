// What a class asks for unless it is told otherwise.
import { openai } from '@ai-sdk/openai';
import { AzureChatOpenAI } from '@langchain/openai';
import { createOpenRouter } from '@openrouter/ai-sdk-provider';
import { generateText, type LanguageModel } from 'ai';

export class Titles {
  constructor(private readonly model: LanguageModel = openai('gpt-4o-mini')) {}
  //                                                         ^^^^^^^^^^^^^ retired-model: OpenAI switches

  async create(text: string) {
    return (await generateText({ model: this.model, prompt: `A title for: ${text}` })).text;
  }
}

export class Summaries {
  constructor(
    private readonly limit: number,
    private readonly model: LanguageModel = openai(process.env.SUMMARY_MODEL ?? 'gpt-4.1-mini'),
    //                                                                          ^^^^^^^^^^^^^^ retired-model: OpenAI switches
  ) {}

  async create(text: string) {
    return (await generateText({ model: this.model, prompt: text.slice(0, this.limit) })).text;
  }
}

export const summaries = new Summaries(4_000);

/** Nobody leaves the model out. */
export class Labels {
  constructor(private readonly model: LanguageModel = openai('gpt-4o-mini')) {}

  async create(text: string) {
    return (await generateText({ model: this.model, prompt: text })).text;
  }
}

const labels = new Labels(openai('gpt-6-luna'));
export const label = (text: string) => labels.create(text);

// A gateway has its own ids and its own dates.
const router = createOpenRouter({ apiKey: process.env.OPENROUTER_API_KEY });
export const ask = (prompt: string) => generateText({ model: router('openai/gpt-4o-mini'), prompt });

// So has a deployment, under whatever name.
const azure = new AzureChatOpenAI({ model: 'gpt-4o-mini', azureOpenAIApiInstanceName: 'shop', azureOpenAIApiDeploymentName: 'chat' });
export const askAzure = (prompt: string) => azure.invoke(prompt);
