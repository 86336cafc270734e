import type { Answer, Limits, Operation, OperationOptions } from './catalog.js';

/** A function or method of the user's own that asks a model. The config declares it with the catalog's words; calls of it then are LLM calls. */
export interface Wrapper extends Pick<Operation, 'operation' | 'streaming' | 'failure' | 'defaultSteps'> {
  /** A file of the project (`./src/llm`, from the config's folder), a path alias of its tsconfig (`@/llm`) or a package. */
  readonly module: string;
  /** `ask`, `default`, `Client.ask`, or `Client.prototype.ask` where a static method has the same name. */
  readonly export: string;
  /** As messages call it; the export's name where absent. */
  readonly title?: string;
  readonly options: OperationOptions;
  /** Without it nothing is concluded from what becomes of the answer. */
  readonly answer?: Answer;
  readonly chunk?: Answer;
  /** What holds when a call sets nothing. Without it that is not known. */
  readonly defaults?: Pick<Limits, 'timeoutMs' | 'retries' | 'timeoutCovers'>;
}

/** A wrapper that the project does not have as the config says. */
export interface WrapperProblem {
  /** Its place in the config's list. */
  readonly index: number;
  readonly setting: 'module' | 'export';
  /** What is wrong and what to do, one sentence. */
  readonly message: string;
}
