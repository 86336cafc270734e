import { ConnectedSocket, MessageBody, SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import express from 'express';
import OpenAI from 'openai';

const openai = new OpenAI();
const app = express();
app.use(express.json());

// Whatever refuses the question refuses it for the whole handler.
@WebSocketGateway()
export class Assistant {
  private readonly conversations = new Map<string, OpenAI.ChatCompletionMessageParam[]>();

  @SubscribeMessage('ask')
  async ask(@ConnectedSocket() socket: { id: string }, @MessageBody() body: { text: string }) {
    const messages = this.conversations.get(socket.id) ?? [];
    messages.push({ role: 'user', content: body.text });
//                                         ^^^^^^^^^ unbounded-input [information]: goes from a request into the prompt at any length
    this.conversations.set(socket.id, messages);
    let answer = '';
    try {
      const said = await openai.chat.completions.create({ model: 'gpt-6-luna', max_completion_tokens: 900, messages });
      answer = said.choices[0]?.message.content ?? '';
    } catch (error) {
      console.error(error);
      answer = 'The manual may help: https://help.example.com/search?q=' + encodeURIComponent(body.text);
    }
    messages.push({ role: 'assistant', content: answer });
    return { event: 'done', data: answer };
  }
}

// In another branch it is asked for the first time.
app.post('/choose', async (request, response) => {
  const { body } = request;
  if (body.short) {
    const said = await openai.responses.create({ model: 'gpt-6-luna', max_output_tokens: 90, input: `Briefly: ${body.text}` });
//                                                                                                              ^^^^^^^^^ unbounded-input [information]: goes from a request into the prompt at any length
    response.json({ answer: said.output_text });
    return;
  }
  const said = await openai.responses.create({ model: 'gpt-6-luna', max_output_tokens: 900, input: `At length: ${body.text}` });
//                                                                                                               ^^^^^^^^^ unbounded-input [information]: goes from a request into the prompt at any length
  response.json({ answer: said.output_text });
});
