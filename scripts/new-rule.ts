/** `npm run new-rule <id>` lays out a rule: its file, a fixture, its page. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const [id] = process.argv.slice(2);
if (id === undefined || !/^[a-z]+(?:-[a-z]+)+$/.test(id))
  stop('Give the rule an id of small letters and hyphens: npm run new-rule missing-timeout');
if (existsSync(path.join(root, 'rules', `${id}.ts`))) stop(`rules/${id}.ts is already there.`);

write(
  `rules/${id}.ts`,
  `import { defineRule } from '../analysis/rule.js';

export default defineRule({
  id: '${id}',
  summary: 'What it reports, on one line without a full stop',
  why: 'Two or three sentences on what happens in production.',
  category: 'resilience',
  question: 'What happens when the provider is down?',
  severity: 'warning',
  presets: ['recommended', 'strict'],
  cwe: [],
  owasp: { 2025: [], 2026: [] },
  messages: {
    found: '{calls} … what it will do in production, and what to do about it.',
  },
  *check(call) {
    if (call.errors.state !== 'unhandled') return;
    yield { at: call.callee, message: 'found' };
  },
});
`,
);
write(
  `test/rules/${id}/reported.ts`,
  `import OpenAI from 'openai';

const client = new OpenAI();

await client.responses.create({ model: 'gpt-5', input: 'Hello' });
//    ^^^^^^^^^^^^^^^^^^^^^^^ ${id}: what it will do

// Nobody waits, which is the business of another rule.
void client.responses.create({ model: 'gpt-5', input: 'Hello' });
`,
);
write(
  `docs/rules/${id}.md`,
  `# ${id}

## Why

What happens in production when this is left as it is.

## What it reports

What counts, and what does not.

## Examples

### ❌ Incorrect

\`\`\`ts
import OpenAI from 'openai';

const client = new OpenAI();

await client.responses.create({ model: 'gpt-5', input: 'Hello' });
\`\`\`

### ✅ Correct

\`\`\`ts
import OpenAI from 'openai';

const client = new OpenAI();

await client.responses.create({ model: 'gpt-5', input: 'Hello' }).catch(() => 'Please ask again later.');
\`\`\`

## When it is silent

What cannot be known, and what is somebody else's business.

## When to disagree

Where the finding is right and yet not wanted, and how to switch it off there.
`,
);
execFileSync('npm', ['run', '--silent', 'generate'], { cwd: root, stdio: 'inherit' });
console.log(`
rules/${id}.ts            say when it speaks, and what to do
test/rules/${id}/         annotate code that is reported, and code that is not
docs/rules/${id}.md       explain it to the people who meet it

Then: npm test`);

function write(file: string, text: string): void {
  const full = path.join(root, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
  console.log(`wrote ${file}`);
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
