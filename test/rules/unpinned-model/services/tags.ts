// An address that only the environment may name is OpenAI's unless somebody says otherwise, whoever reads the environment.
import { Injectable } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import OpenAI from 'openai';

@Injectable()
export class Tags {
  private readonly openai: OpenAI;

  constructor(private readonly config: ConfigService) {
    this.openai = new OpenAI({ baseURL: this.config.get<string>('OPENAI_BASE_URL'), timeout: 20_000 });
  }

  async tag(text: string): Promise<{ tag: string }> {
    const { choices } = await this.openai.chat.completions.create({
      model: 'gpt-5.4-mini',
//           ^^^^^^^^^^^^^^ unpinned-model [information]: `gpt-5.4-mini` is a name that OpenAI moves to other versions
      messages: [{ role: 'user', content: `JSON with a tag for ${text.slice(0, 500)}` }],
    });
    return JSON.parse(choices[0]?.message.content ?? '{}');
  }
}

// Clean: whose it is where nobody says is not known.
@Injectable()
export class LocalTags {
  private readonly openai: OpenAI;

  constructor(private readonly config: ConfigService) {
    this.openai = new OpenAI({ baseURL: this.config.get('BASE_URL', 'https://gateway.example.com/v1'), timeout: 20_000 });
  }

  async tag(text: string): Promise<{ tag: string }> {
    const { choices } = await this.openai.chat.completions.create({
      model: 'gpt-5.4-mini',
      messages: [{ role: 'user', content: `JSON with a tag for ${text.slice(0, 500)}` }],
    });
    return JSON.parse(choices[0]?.message.content ?? '{}');
  }
}
