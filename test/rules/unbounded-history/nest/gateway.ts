import { ConnectedSocket, MessageBody, SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import OpenAI from 'openai';

type Message = OpenAI.Chat.Completions.ChatCompletionMessageParam;

const openai = new OpenAI({ timeout: 20_000 });

@WebSocketGateway({ namespace: 'desk' })
export class DeskGateway {
  private readonly talks = new Map<string, Message[]>();

  handleDisconnect(socket: { id: string }) {
    this.talks.delete(socket.id);
  }

  @SubscribeMessage('ask')
  async ask(@ConnectedSocket() socket: { id: string }, @MessageBody() body: { text: string }) {
    const messages = this.talks.get(socket.id) ?? [{ role: 'system', content: 'Be short.' } as Message];
    messages.push({ role: 'user', content: body.text });
    this.talks.set(socket.id, messages);
    const { choices } = await openai.chat.completions.create({ model: 'gpt-6-luna', messages, max_completion_tokens: 500 });
//                                                                                  ^^^^^^^^ unbounded-history [warning]: `messages` outlives the request, only grows, and `openai.chat.completions
    messages.push({ role: 'assistant', content: choices[0]?.message.content ?? '' });
    return choices[0]?.message.content ?? '';
  }
}
