import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FILES = 4_000;
const CALLING = 40;

/** A project of 4,000 files of which 40 call a model. */
export function writeMadeUpProject(folder: string): void {
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'package.json'), '{ "name": "bench", "dependencies": { "openai": "6.0.0" } }');
  for (let index = 0; index < FILES; index += 1) {
    const file = path.join(folder, `src/part${index % 100}/file${index}.ts`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, index % (FILES / CALLING) === 0 ? toCaller(index) : toPlain(index));
  }
}

function toCaller(index: number): string {
  return `import OpenAI from 'openai';
const client = new OpenAI();
export async function ask${index}(input: string) {
  const answer = await client.responses.create({ model: 'gpt-5', input });
  return JSON.parse(answer.output_text);
}
${toPlain(index)}`;
}

/** About 150 lines that have nothing to do with models, and one import. */
function toPlain(index: number): string {
  const next = (index + 1) % FILES;
  const members = Array.from({ length: 30 }, (_, n) => {
    return `\nexport function part${index}_${n}(value: number): number {\n  const doubled = value * ${n};\n  return doubled > ${index} ? doubled : value;\n}`;
  });
  return `import { part${next}_0 } from '../part${next % 100}/file${next}.js';\n${members.join('\n')}\nexport const used${index} = part${next}_0(1);\n`;
}
