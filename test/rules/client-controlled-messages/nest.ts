import { openai } from '@ai-sdk/openai';
import { Body, Controller, Param, Post, Req, Res } from '@nestjs/common';
import { convertToModelMessages, generateText, type ModelMessage, type UIMessage } from 'ai';
import { Type } from 'class-transformer';
import { IsArray, IsIn, IsString, ValidateNested } from 'class-validator';
import type { Request, Response } from 'express';

interface Sent {
  messages: ModelMessage[];
}

class Turn {
  @IsIn(['user', 'assistant'])
  role: 'user' | 'assistant' = 'user';

  @IsString()
  content = '';
}

class CheckedBody {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => Turn)
  messages: Turn[] = [];
}

class ListedBody {
  @IsArray()
  messages: ModelMessage[] = [];
}

const model = openai('gpt-6-luna');

@Controller('chat')
export class ChatController {
  @Post('body')
  async ask(@Param('id') id: string, @Body() { messages }: Sent) {
    return await generateText({ model, messages: messages, headers: { id } });
//                                               ^^^^^^^^ client-controlled-messages [warning]: `messages`
  }

  @Post('request')
  async answer(@Res() response: Response, @Req() request: Request) {
    const body = request.body as { messages?: UIMessage[] };
    const messages = body?.messages ?? [];
    const { text } = await generateText({ model, messages: await convertToModelMessages(messages) });
//                                                                                      ^^^^^^^^ client-controlled-messages [warning]: `messages`
    response.json({ text });
  }

  // Clean: the class says what may come.
  @Post('checked')
  async checked(@Body() { messages }: CheckedBody) {
    return await generateText({ model, messages });
  }

  // That it is a list says nothing of who speaks in it.
  @Post('listed')
  async listed(@Body() { messages }: ListedBody) {
    return await generateText({ model, messages });
//                                     ^^^^^^^^ client-controlled-messages [warning]: `messages` goes from the request to the model as it is, so that its se
  }

  // Clean: what Nest hands over of its own.
  @Post('own')
  async own(@Req() request: Request & { conversation: Sent }) {
    return await generateText({ model, messages: request.conversation.messages });
  }
}
