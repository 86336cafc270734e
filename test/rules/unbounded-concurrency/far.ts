import OpenAI from 'openai';

const client = new OpenAI();

interface Ticket {
  text: string;
}

class Desk {
  private async ask(input: string) {
    return client.responses.create({ model: 'gpt-5', input });
  }

  private async classify({ text }: Ticket) {
    return this.ask(`Classify: ${text}`);
  }

  private async enrich(ticket: Ticket) {
    return { ...ticket, label: await this.classify(ticket) };
  }

  // Through three functions.
  async enrichAll(tickets: Ticket[]) {
    return Promise.allSettled(tickets.map((ticket) => this.enrich(ticket)));
//                            ^^^^^^^ unbounded-concurrency [warning]: Every element of `tickets` is sent to the model in the same moment, ho
  }
}

export const desk = new Desk();
