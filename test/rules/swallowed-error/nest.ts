import { Controller, Get, Injectable } from '@nestjs/common';
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });

@Injectable()
export class JokeService {
  async tell(): Promise<string> {
    try {
      const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: 'A joke' });
      return output_text;
    } catch {
//    ^^^^^^^ swallowed-error [warning]: When all 3 attempts fail, this handler of `client.responses.create` re
      return '';
    }
  }

  // Clean: who asks looks whether there is one.
  async find(): Promise<string | null> {
    try {
      const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: 'A joke' });
      return output_text;
    } catch {
      return null;
    }
  }
}

@Controller('jokes')
export class JokeController {
  constructor(private readonly jokes: JokeService) {}

  @Get()
  async joke() {
    return { text: await this.jokes.tell() };
  }

  @Get('found')
  async found() {
    const text = await this.jokes.find();
    return { text: text === null ? 'There is no joke today.' : text };
  }
}
