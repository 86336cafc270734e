import { OpenAI, Settings } from 'llamaindex';

Settings.llm = new OpenAI({ model: 'gpt-6-luna' });
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-timeout [warning]: No time limit is set for this call, so a stalled provider keeps its us
