// Photographs the packaged extension in a real VS Code for the README: `node scripts/screenshots.mjs [--vsix FILE]` writes docs/images/*.png.
// It fails when what should be in a picture does not appear.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { packageExtension } from '../test/editor/build.mjs';
import { installHost } from '../test/editor/host/install-host.mjs';
import { createProfile, installVsix, launchBrowser, remoteUri, startServer, workbenchUrl } from '../test/editor/host/vscode-host.mjs';

const { values } = parseArgs({ options: { vsix: { type: 'string' } } });
const root = path.resolve(import.meta.dirname, '..');
const images = path.join(root, 'docs/images');
const settings = {
  'editor.fontSize': 14,
  'breadcrumbs.enabled': false,
  'workbench.activityBar.location': 'hidden',
  // The example's packages are not installed, and the pictures are not about that.
  'typescript.validate.enable': false,
};
const cleanups = [];

mkdirSync(images, { recursive: true });
installHost();
try {
  const profile = createProfile({ workspace: path.join(root, 'examples/support-bot'), settings });
  cleanups.push(profile.dispose);
  // It names types of packages that are not installed.
  rmSync(path.join(profile.workspace, 'tsconfig.json'), { force: true });
  await installVsix(profile, values.vsix ?? packageExtension(root));
  const server = await startServer(profile);
  cleanups.push(server.stop);
  const browser = await launchBrowser();
  cleanups.push(() => browser.close());
  await photographCall(await openFile(browser, server, profile, 'src/triage.ts'));
  await photographRepair(await openFile(browser, server, profile, 'src/openai.ts'));
} finally {
  for (const cleanup of cleanups.reverse()) await cleanup();
}

async function openFile(browser, server, profile, name) {
  const page = await browser.newPage({ viewport: { width: 1000, height: 620 }, deviceScaleFactor: 2 });
  page.setDefaultTimeout(60_000);
  const file = remoteUri(server.port, path.join(profile.workspace, name));
  await page.goto(workbenchUrl(server.port, profile.workspace, { openFile: file }));
  await page.locator('.monaco-editor .view-lines').first().waitFor();
  await page.keyboard.press('Control+B');
  return page;
}

/** The squiggle under a call that nobody guards, and all that is known about it. */
async function photographCall(page) {
  const squiggle = page.locator('.monaco-editor .squiggly-error').first();
  await squiggle.waitFor();
  await page.screenshot({ path: path.join(images, 'squiggle.png') });
  const hover = await openHover(page, squiggle);
  // The profile stands below the problem; the wheel turns to it as a reader would.
  await page.mouse.move(...(await centerOf(hover)), { steps: 5 });
  for (let turn = 0; turn < 8; turn += 1) await page.mouse.wheel(0, 400);
  await page.waitForFunction((least) => [...document.querySelectorAll('.monaco-hover *')].some((one) => one.scrollTop > least), 180);
  await page.screenshot({ path: path.join(images, 'hover.png') });
}

/** The repairs for a client without a time limit, and the list of problems. */
async function photographRepair(page) {
  const squiggle = page.locator('.monaco-editor .squiggly-warning').first();
  await squiggle.waitFor();
  await openQuickFixes(page, squiggle);
  await page.screenshot({ path: path.join(images, 'lightbulb.png') });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel .monaco-list-row', { hasText: 'seawall' }).first().waitFor();
  await page.screenshot({ path: path.join(images, 'problems.png') });
}

/** Until all providers have started, the first answer may lack some; the mouse goes away and comes back. */
async function openHover(page, squiggle) {
  const hover = page.locator('.monaco-hover:visible', { hasText: 'Timeout' }).first();
  await repeat('the hover', hover, async () => {
    await page.mouse.move(0, 0);
    await page.mouse.move(...(await centerOf(squiggle)), { steps: 5 });
  });
  return hover;
}

async function openQuickFixes(page, squiggle) {
  const entry = page.locator('.action-widget .monaco-list-row.action', { hasText: 'time limit' }).first();
  await repeat('the quick fixes', entry, async () => {
    await page.keyboard.press('Escape');
    await page.mouse.click(...(await centerOf(squiggle)));
    await page.keyboard.press('Control+.');
  });
}

async function repeat(what, locator, action) {
  for (let attempt = 1; attempt <= 6; attempt += 1) {
    await action();
    const isShown = await locator.waitFor({ timeout: 10_000 }).then(
      () => true,
      () => false,
    );
    if (isShown) return;
  }
  throw new Error(`no sight of ${what}`);
}

/** A squiggle is an overlay without text, so the mouse goes to its middle. */
async function centerOf(locator) {
  const box = await locator.boundingBox();
  return [box.x + box.width / 2, box.y + box.height / 2];
}
