import { Body, Controller, Injectable, Param, Post, Scope } from '@nestjs/common';
import OpenAI from 'openai';

type Message = OpenAI.Chat.Completions.ChatCompletionMessageParam;

const openai = new OpenAI({ timeout: 20_000 });

@Injectable()
export class Chats {
  private readonly kept: Record<string, Message[]> = {};

  async say(id: string, text: string) {
    const messages = (this.kept[id] ??= []);
    messages.push({ role: 'user', content: text });
    const { choices } = await openai.chat.completions.create({ model: 'gpt-6-luna', messages, max_completion_tokens: 500 });
//                                                                                  ^^^^^^^^ unbounded-history [warning]: `messages` outlives the request, only grows, and `openai.chat.completions
    messages.push({ role: 'assistant', content: choices[0]?.message.content ?? '' });
    return choices[0]?.message.content ?? '';
  }
}

// Clean: a new one for each request.
@Injectable({ scope: Scope.REQUEST })
export class Question {
  private readonly turns: Message[] = [];

  async say(text: string) {
    this.turns.push({ role: 'user', content: text });
    const { choices } = await openai.chat.completions.create({ model: 'gpt-6-luna', messages: this.turns, max_completion_tokens: 500 });
    return choices[0]?.message.content ?? '';
  }
}

// Clean: the last twenty are kept.
@Injectable()
export class Short {
  private readonly turns = new Map<string, Message[]>();

  async say(id: string, text: string) {
    const messages = [...(this.turns.get(id) ?? []), { role: 'user', content: text } as Message].slice(-20);
    this.turns.set(id, messages);
    const { choices } = await openai.chat.completions.create({ model: 'gpt-6-luna', messages, max_completion_tokens: 500 });
    return choices[0]?.message.content ?? '';
  }
}

@Controller('chats')
export class ChatsController {
  constructor(
    private readonly chats: Chats,
    private readonly question: Question,
    private readonly short: Short,
  ) {}

  @Post(':id')
  say(@Param('id') id: string, @Body('text') text: string) {
    return this.chats.say(id, text);
  }

  @Post('once')
  once(@Body('text') text: string) {
    return this.question.say(text);
  }

  @Post('short/:id')
  brief(@Param('id') id: string, @Body('text') text: string) {
    return this.short.say(id, text);
  }
}
