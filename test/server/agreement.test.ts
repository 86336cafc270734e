import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSeawall } from '../../analysis/index.js';
import { catalog } from '../../catalog/index.js';
import { findColors } from '../../cli/colors.js';
import { run } from '../../cli/run.js';
import { toToday } from '../../host/today.js';
import { rules } from '../../rules/index.js';
import { isCode, listFixtures } from '../fixture.js';
import { type Editor, openEditor } from './editor.js';

const fixtures = fileURLToPath(new URL('../rules', import.meta.url));

/** What the command reports for a folder, one line a finding, counted from 1. */
async function check(folder: string): Promise<string[]> {
  let out = '';
  const write = (text: string) => {
    out += text;
  };
  const terminal = { cwd: folder, width: 100, colors: findColors({}, false), out: write, err: () => undefined, now: () => 0 };
  await run(['check', '--format', 'json'], terminal);
  const { diagnostics } = JSON.parse(out) as { diagnostics: Record<string, string | number>[] };
  return diagnostics.map((one) => `${one.file}:${one.line}:${one.column}-${one.endLine}:${one.endColumn} ${one.rule} ${one.message}`);
}

async function ask(editor: Editor, names: readonly string[], texts: Readonly<Record<string, string>>): Promise<string[]> {
  const found: string[] = [];
  for (const name of names) {
    const uri = await editor.open(name, texts[name] ?? '');
    for (const { range, code, message } of await editor.pull(uri)) {
      const { start, end } = range;
      found.push(`${name}:${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1} ${code} ${message}`);
    }
  }
  return found;
}

describe('the command and the server find the same', () => {
  for (const rule of readdirSync(fixtures)) {
    it(`in the fixtures of ${rule}`, async () => {
      let count = 0;
      for (const fixture of listFixtures(path.join(fixtures, rule))) {
        const texts = Object.fromEntries(Object.entries(fixture.files).map(([file, text]) => [file.replace(/^\/app\//, ''), text]));
        const editor = await openEditor({
          files: texts,
          rules,
          createSeawall: (host, config) =>
            createSeawall({
              host,
              catalog,
              rules,
              config,
              loadParser: async () => (await import('../../analysis/parser.js')).createParser(),
              today: toToday,
            }),
        });
        try {
          const found = await ask(editor, Object.keys(texts).filter(isCode), texts);
          count += found.length;
          assert.deepEqual(found.sort(), (await check(editor.folder)).sort(), fixture.name);
        } finally {
          await editor.close();
        }
      }
      assert.ok(count > 0);
    });
  }
});
