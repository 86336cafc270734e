import type Groq from 'groq-sdk';

export class Notes {
  constructor(private readonly groq: Groq) {}

  async write(comment: string): Promise<string> {
    const answer = await this.groq.chat.completions.create({ model: 'openai/gpt-oss-20b', messages: [{ role: 'user', content: comment }] });
//                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ stacked-retries [warning]: The retries around `this.groq.chat.completions.create` multiply: bullm
    return answer.choices[0]?.message.content ?? '';
  }
}

export class Labels {
  constructor(private readonly groq: Groq) {}

  async find(comment: string): Promise<string> {
    // Clean: its client asks once, and the job alone asks again.
    const answer = await this.groq.chat.completions.create({ model: 'openai/gpt-oss-20b', messages: [{ role: 'user', content: comment }] });
    return answer.choices[0]?.message.content ?? '';
  }
}
