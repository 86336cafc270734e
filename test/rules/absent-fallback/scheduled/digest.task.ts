import { Injectable } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });

@Injectable()
export class DigestTask {
  // Clean: another rule speaks of it.
  @Cron(CronExpression.EVERY_DAY_AT_8AM)
  async digest() {
    await client.responses.create({ model: 'gpt-6-luna', input: 'A digest' });
  }

  // Clean: what remains undone is recorded.
  @Cron(CronExpression.EVERY_HOUR)
  async refresh() {
    try {
      await client.responses.create({ model: 'gpt-6-luna', input: 'A joke' });
    } catch (error) {
      console.error(error);
    }
  }
}
