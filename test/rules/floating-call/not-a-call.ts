// Clean: these build or list something, or only share a name with a model call.
import OpenAI from 'openai';
import { Client } from 'twilio';

const openai = new OpenAI();

export async function prepare(twilio: Client) {
  openai.models.list();
  twilio.messages.create({ to: '+1', from: '+2', body: 'hi' });
  openai.withOptions({ timeout: 1_000 });
}
