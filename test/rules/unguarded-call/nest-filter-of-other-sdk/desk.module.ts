import Anthropic from '@anthropic-ai/sdk';
import { type ArgumentsHost, Catch, Controller, type ExceptionFilter, Get, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import OpenAI from 'openai';

const openai = new OpenAI({ timeout: 20_000 });
const anthropic = new Anthropic({ timeout: 20_000 });

@Controller()
export class DeskController {
  @Get('joke')
  async joke() {
    const { output_text } = await openai.responses.create({ model: 'gpt-6-luna', input: 'A joke' });
//                                ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `openai.responses.create` when all 3 attemp
    return output_text;
  }

  // Clean: its errors are those that the filter catches.
  @Get('riddle')
  async riddle() {
    return await anthropic.messages.create({ model: 'claude-5', max_tokens: 200, messages: [{ role: 'user', content: 'A riddle' }] });
  }
}

@Catch(Anthropic.APIError)
export class ProviderFilter implements ExceptionFilter {
  catch(error: Error, host: ArgumentsHost) {
    console.error(error);
    host.switchToHttp().getResponse().status(502).json({ message: 'The model is busy' });
  }
}

@Module({ controllers: [DeskController], providers: [{ provide: APP_FILTER, useClass: ProviderFilter }] })
export class DeskModule {}
