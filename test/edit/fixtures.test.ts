import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ts } from 'ts-morph';
import { DEFAULT_CONFIG } from '../../analysis/config.js';
import { toTextEdits } from '../../analysis/edit/index.js';
import type { TextEdit } from '../../analysis/edit/intention.js';
import { createMemoryHost } from '../../analysis/host.js';
import { createSeawall } from '../../analysis/index.js';
import type { Diagnostic, Fix } from '../../analysis/rule.js';
import { catalog } from '../../catalog/index.js';
import { rules } from '../../rules/index.js';
import { listFixtures } from '../fixture.js';
import { applyEdits } from './apply.js';

const fixtures = fileURLToPath(new URL('../rules', import.meta.url));
const loadParser = async () => (await import('../../analysis/parser.js')).createParser();
const open = (files: Readonly<Record<string, string>>) =>
  createSeawall({ host: createMemoryHost(files, ['/app']), catalog, rules, config: { ...DEFAULT_CONFIG, includeTests: true }, loadParser });

function findSyntaxErrors(file: string, text: string): readonly string[] {
  const options = {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.Latest, jsx: ts.JsxEmit.Preserve },
  };
  return (ts.transpileModule(text, options).diagnostics ?? []).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

function rewrite(files: Readonly<Record<string, string>>, edits: readonly TextEdit[]): Record<string, string> {
  const changed = { ...files };
  for (const file of new Set(edits.map((edit) => edit.file))) {
    changed[file] = applyEdits(
      files[file] ?? '',
      edits.filter((edit) => edit.file === file),
    );
  }
  return changed;
}

describe('the repairs that rules offer', () => {
  async function tryFix(
    files: Readonly<Record<string, string>>,
    fix: Fix,
    found: readonly Diagnostic[],
    rule: string,
    name: string,
  ): Promise<boolean> {
    const edits = toTextEdits(fix.intention, files[fix.intention.file] ?? '');
    if (edits.length === 0) return false;
    const changed = rewrite(files, edits);
    for (const { file } of edits) assert.deepEqual(findSyntaxErrors(file, changed[file]!), [], `${name}: ${fix.title}\n${changed[file]}`);
    if (fix.applicability === 'has-placeholders') return true;
    const count = (all: readonly Diagnostic[]) => all.filter((one) => one.rule === rule).length;
    const after = count((await open(changed).inspect()).diagnostics);
    // A limit on one of several clients that a call may mean leaves the others unknown, so their findings go too.
    assert.ok(after < count(found), `${name}: ${fix.title} does not mend ${rule}`);
    return true;
  }

  for (const rule of readdirSync(fixtures)) {
    it(`of ${rule} give code that parses, and mend what they promise to`, async () => {
      const empty: string[] = [];
      for (const { name, files } of listFixtures(path.join(fixtures, rule))) {
        const found = (await open(files).inspect()).diagnostics;
        for (const diagnostic of found) {
          for (const fix of diagnostic.fixes) {
            if (!(await tryFix(files, fix, found, diagnostic.rule, name))) empty.push(`${name}: ${diagnostic.rule}: ${fix.title}`);
          }
        }
      }
      assert.deepEqual(empty, []);
    });
  }
});
