import { Body, Controller, Injectable, Post } from '@nestjs/common';
import OpenAI from 'openai';

@Injectable()
export class Assistant {
  private readonly openai = new OpenAI();

  async reply(input: string) {
    const answer = await this.openai.responses.create({ model: 'gpt-4o', input });
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches
    return answer.output_text;
  }
}

@Controller('reply')
export class ReplyController {
  constructor(private readonly assistant: Assistant) {}

  @Post()
  reply(@Body() text: string) {
    return this.assistant.reply(text);
  }
}
