// Each of a service's callers says by a word which entry of the table it means; what nobody asks for is nobody's concern.
import { LlmService } from './service';

export class Tickets {
  constructor(private readonly llm: LlmService) {}

  summarize(text: string) {
    return this.llm.complete({ role: 'summary', user: text });
  }

  sort(text: string) {
    return this.llm.complete({ role: 'triage', user: text });
  }

  name(text: string) {
    return this.llm.name({ role: 'triage', user: text });
  }
}
