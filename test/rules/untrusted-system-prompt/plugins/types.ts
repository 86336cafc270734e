export interface Context {
  text: string;
  topic: string;
  reply(text: string): void;
}

export interface Plugin {
  run(context: Context): Promise<void>;
}
