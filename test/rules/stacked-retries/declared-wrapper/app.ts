// A package that no catalog knows retries too, as the config says.
import { ask } from '@acme/llm';
import pRetry from 'p-retry';

export const many = () => pRetry(() => ask('How?'), { retries: 3 });
//                                     ^^^ stacked-retries [warning]: The retries around `ask` multiply: p-retry 4 × SDK 5 = 20 requests for
export const fewer = () => pRetry(() => ask('How?', { attempts: 1 }), { retries: 3 });
