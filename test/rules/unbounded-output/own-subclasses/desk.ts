import { ChatOpenAI, type ChatOpenAIFields } from '@langchain/openai';

// What the base is built with is what this one construction hands on.
class DeskModel extends ChatOpenAI {
  constructor(fields: Partial<ChatOpenAIFields>) {
    super({ ...fields, configuration: { baseURL: process.env.MODEL_URL } });
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unbounded-output [information]: Nothing limits the length of the answer to this call, so it may run to
  }
}

const makeModel = (params?: Partial<ChatOpenAIFields>) => new DeskModel({ model: 'gpt-5.2', ...params });

class Engine {
  model(params?: Partial<ChatOpenAIFields>) {
    return makeModel(params);
  }
}

const engine = new Engine();

export const answer = (text: string) => engine.model({ temperature: 0.1 }).invoke(text);

// Clean: this one has a limit.
export const answerShortly = (text: string) => engine.model({ maxTokens: 400 }).invoke(text);

// Clean: these settings come from somewhere else.
export const answerAsTold = (text: string, params: Partial<ChatOpenAIFields>) => engine.model(params).invoke(text);
