// Clean: LangChain runs the model's method when somebody calls the model, and who that is is not known.
import { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { AIMessage, type BaseMessage } from '@langchain/core/messages';
import OpenAI from 'openai';

const openai = new OpenAI();

export class HouseModel extends BaseChatModel {
  _llmType() {
    return 'house';
  }

  async _generate(messages: BaseMessage[]) {
    const answer = await openai.responses.create({ model: 'gpt-4o-mini', input: messages.map(({ text }) => text).join('\n') });
    return { generations: [{ text: answer.output_text, message: new AIMessage(answer.output_text) }] };
  }
}
