import { type ArgumentsHost, Catch, Controller, type ExceptionFilter, Get, HttpException, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });

@Controller()
export class DeskController {
  @Get()
  async joke() {
    const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: 'A joke' });
//                                ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `client.responses.create` when all 3 attemp
    return output_text;
  }
}

// What a provider throws is no `HttpException`.
@Catch(HttpException)
export class HttpFilter implements ExceptionFilter {
  catch(error: HttpException, host: ArgumentsHost) {
    console.error(error);
    host.switchToHttp().getResponse().status(error.getStatus()).json({ message: 'Something went wrong' });
  }
}

@Module({ controllers: [DeskController], providers: [{ provide: APP_FILTER, useClass: HttpFilter }] })
export class DeskModule {}
