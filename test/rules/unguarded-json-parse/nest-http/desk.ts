import { HttpService } from '@nestjs/axios';
import { Body, Controller, Post } from '@nestjs/common';
import { firstValueFrom, map, tap } from 'rxjs';

const URL = 'https://api.openai.com/v1/chat/completions';

@Controller('desk')
export class DeskController {
  constructor(private readonly http: HttpService) {}

  @Post('ask')
  async ask(@Body() body: object) {
    const text = await firstValueFrom(
      this.http.post(URL, body).pipe(
        tap(() => {}),
        map((response) => response.data),
        map((data) => data.choices[0]?.message.content),
      ),
    );
    return JSON.parse(text);
//         ^^^^^^^^^^^^^^^^ unguarded-json-parse [error]: `JSON.parse(text)` throws on a model's answer that is fenced, prefaced
  }

  // Clean: it is under cover.
  @Post('safe')
  async askSafely(@Body() body: object) {
    const { data } = await firstValueFrom(this.http.post(URL, body));
    try {
      return JSON.parse(data.choices[0]?.message.content);
    } catch {
      return null;
    }
  }
}
