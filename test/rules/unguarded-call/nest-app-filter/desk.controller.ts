// Clean: the filter of the whole application records and answers.
import { Controller, Get } from '@nestjs/common';
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });

@Controller()
export class DeskController {
  @Get()
  async joke() {
    const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: 'A joke' });
    return output_text;
  }
}
