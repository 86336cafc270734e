export interface Settings {
  readonly model: string;
}

export abstract class Provider {
  protected readonly limit: number;
  constructor(protected readonly settings: Settings, limit = 100) {
    this.limit = limit;
  }

  abstract complete(text: string): Promise<string>;
}
