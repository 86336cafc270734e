import { type ArgumentsHost, Catch, Controller, type ExceptionFilter, Get, HttpException, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import OpenAI, { APIError } from 'openai';

const client = new OpenAI({ timeout: 20_000 });

// Clean: the filter is handed what the SDK throws.
@Controller()
export class DeskController {
  @Get()
  async joke() {
    const { output_text } = await client.responses.create({ model: 'gpt-6-luna', input: 'A joke' });
    return output_text;
  }
}

// Not what some other host throws.
@Controller('other')
export class OtherController {
  @Get()
  async joke() {
    const response = await fetch('https://api.anthropic.com/v1/messages', { method: 'POST', body: '{}', signal: AbortSignal.timeout(20_000) });
//                         ^^^^^ unguarded-call [warning]: Only the framework catches `fetch` when the request fails; Nest answer
    if (!response.ok) throw new Error(`status ${response.status}`);
    return response.json();
  }
}

@Catch(APIError, HttpException)
export class ProviderFilter implements ExceptionFilter {
  catch(error: Error, host: ArgumentsHost) {
    console.error(error);
    host.switchToHttp().getResponse().status(502).json({ message: 'The model is busy' });
  }
}

@Module({ controllers: [DeskController, OtherController] })
export class DeskModule {}

const app = await NestFactory.create(DeskModule);
app.useGlobalFilters(new ProviderFilter());
await app.listen(3000);
