import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const SKIPPED = new Set(['node_modules', 'dist', 'out', '.git', '.vscode-test', '.vscode-host']);

/** `[text](target)` and `![text](target)`; a title may follow the target. */
const LINK = /\]\(([^()\s]+(?:\([^()\s]*\))?)(?:\s+"[^"]*")?\)/g;

describe('links', () => {
  for (const page of listPages(root)) {
    it(`of ${path.relative(root, page)} lead somewhere`, () => {
      assert.deepEqual(
        readLinks(page).filter((link) => !leadsSomewhere(page, link)),
        [],
      );
    });
  }
});

function listPages(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : listPages(full);
    return entry.name.endsWith('.md') ? [full] : [];
  });
}

/** Those within the repository; code shows links that are none. */
function readLinks(page: string): readonly string[] {
  return [
    ...readProse(page)
      .replace(/`[^`\n]+`/g, '``')
      .matchAll(LINK),
  ].flatMap(([, link = '']) => (/^(?:https?|mailto):/.test(link) ? [] : [link]));
}

function leadsSomewhere(page: string, link: string): boolean {
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? page : path.resolve(path.dirname(page), decodeURIComponent(file));
  if (!existsSync(target)) return false;
  return anchor === undefined || !target.endsWith('.md') || listAnchors(target).includes(anchor);
}

/** As GitHub names them. */
function listAnchors(page: string): readonly string[] {
  return [...readProse(page).matchAll(/^#+ +(.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}

function readProse(page: string): string {
  return readFileSync(page, 'utf8').replace(/^```.*?^```$/gms, '');
}
