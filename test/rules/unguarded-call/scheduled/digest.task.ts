import { Injectable } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 20_000 });

@Injectable()
export class DigestTask {
  // Nest logs it, and there is no digest on that day.
  @Cron(CronExpression.EVERY_DAY_AT_8AM)
  async digest() {
    await client.responses.create({ model: 'gpt-6-luna', input: 'A digest' });
//        ^^^^^^^^^^^^^^^^^^^^^^^ unguarded-call [warning]: Only the framework catches `client.responses.create` when all 3 attemp
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
