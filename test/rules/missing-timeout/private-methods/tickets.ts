// A method that only its class can call is handed what the class hands it.
import OpenAI from 'openai';

export class Tickets {
  async classify(text: string) {
    const openai = new OpenAI();
//                 ^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
    return await this.ask(openai, { model: 'gpt-5', input: text });
  }

  async translate(text: string) {
    const openai = new OpenAI();
//                 ^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
    return await this.#send(openai, { model: 'gpt-5', input: text });
  }

  async sum(text: string) {
    // Clean: it has a limit.
    return await this.limited(new OpenAI({ timeout: 10_000 }), { model: 'gpt-5', input: text });
  }

  async shown(text: string, client: OpenAI) {
    // Clean: who knows which client that is.
    return await this.given(client, { model: 'gpt-5', input: text });
  }

  private async ask(client: OpenAI, request: OpenAI.Responses.ResponseCreateParamsNonStreaming) {
    return (await client.responses.create(request)).output_text;
  }

  async #send(client: OpenAI, request: OpenAI.Responses.ResponseCreateParamsNonStreaming) {
    return (await client.responses.create(request)).output_text;
  }

  private async limited(client: OpenAI, request: OpenAI.Responses.ResponseCreateParamsNonStreaming) {
    return (await client.responses.create(request)).output_text;
  }

  private async given(client: OpenAI, request: OpenAI.Responses.ResponseCreateParamsNonStreaming) {
    return (await client.responses.create(request)).output_text;
  }
}
