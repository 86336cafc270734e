import { Body, Controller, Injectable, Post } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import OpenAI from 'openai';

@Injectable()
export class AskService {
  private readonly openai: OpenAI;

  constructor(private readonly config: ConfigService) {
    this.openai = new OpenAI({ apiKey: this.config.get<string>('OPENAI_API_KEY') });
  }

  async ask(text: string) {
    return await this.openai.responses.create({ model: 'gpt-6-luna', input: text });
//                                                                          ^^^^ unbounded-input [information]: `text` goes from a request into the prompt at any length: who sends it
  }
}

@Controller('ask')
export class AskController {
  constructor(private readonly service: AskService) {}

  @Post()
  async ask(@Body() body: { question: string }) {
    return this.service.ask(body.question);
  }
}
