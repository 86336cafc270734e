import type { PromptPart } from '../analysis/prompts.js';
import { defineRule } from '../analysis/rule.js';
import { toCode } from '../analysis/words.js';

export default defineRule({
  id: 'secret-in-prompt',
  summary: "A secret of the server's environment, or a password or key by name, in the text of a prompt",
  why: 'Whatever stands in a prompt goes to the provider, into its logs and yours, and to whoever talks the model into repeating it. A key that was in one has to be replaced.',
  category: 'security',
  question: 'What is given away?',
  severity: 'error',
  presets: ['recommended', 'strict', 'security'],
  cwe: [200, 522],
  owasp: { 2025: ['LLM02', 'LLM07'], 2026: ['LLM02', 'LLM08'] },
  messages: {
    sent: '{what} is sent to the model as text: it ends in the logs of the provider, and the model tells it to anybody who asks well enough. Let code of yours use it, and tell the model only what came of that.',
  },
  *check({ prompt, callee, calleeText }) {
    // What is known to come from the environment is told so, whatever its name.
    const secrets = prompt.parts.filter(isSecret).toSorted((a, b) => a.from.localeCompare(b.from));
    for (const part of secrets) {
      yield {
        at: { file: part.file, span: part.span },
        message: 'sent',
        data: { what: toWords(part) },
        related: [
          ...(part.from === 'environment' ? [{ ...part.source, text: 'it comes from the environment here' }] : []),
          { ...callee, text: `the model is asked by ${toCode(calleeText)}` },
        ],
      };
    }
  },
});

const SECRET =
  /(?:^|_)(?:KEY|APIKEY|SECRET|SECRETS|TOKEN|PASSWORD|PASSWD|PASS|PWD|PASSPHRASE|CREDENTIALS?|DSN|WEBHOOK_URL)$|(?:^|_)(?:SECRET|PASSWORD|PRIVATE_KEY|CONNECTION_STRING|CONNECTION_URI)(?:_|$)|^(?:DATABASE|DB|POSTGRES|MONGODB?|REDIS|MYSQL)_(?:URL|URI)$/i;
/** Written into the browser's code anyway. */
const PUBLIC = /^(?:NEXT_PUBLIC|VITE|EXPO_PUBLIC|REACT_APP|PUBLIC|NUXT_PUBLIC|GATSBY)_|PUBLIC_?KEY/i;

/** By the variable's name; a member of its value (`process.env.KEYS.length`) is not the secret. */
function isSecret({ from, path }: PromptPart): boolean {
  if (from !== 'environment') return from === 'secret';
  const name = path[2];
  return name === undefined || (path.length === 3 && SECRET.test(name) && !PUBLIC.test(name));
}

function toWords({ from, path, code }: PromptPart): string {
  if (from === 'secret') return toCode(code);
  const name = path[2];
  if (name === undefined) return `The whole environment (${toCode(code)}), with every secret in it,`;
  return code.includes(name) ? toCode(code) : `${toCode(code)}, which is the environment's ${toCode(name)},`;
}
