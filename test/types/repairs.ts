import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rewrite } from '../../scripts/repairs/trial.js';
import { compareTypes, type Variant } from '../../scripts/repairs/types.js';
import { openFixture, toPlain } from '../edit/fixture-repository.js';
import { type Fixture, listFixtures } from '../fixture.js';

interface Repaired extends Variant {
  /** `fixture/app/file.ts: what the repair is called`. */
  readonly name: string;
}

const fixtures = fileURLToPath(new URL('../rules', import.meta.url));
const packages = fileURLToPath(new URL('packages', import.meta.url));

/** Repairs that one program holds, beside the fixtures that they are of. */
const AT_ONCE = 60;

/**
 * Each repair of a rule's fixtures against the published types of the SDKs. They lie in a folder of their own, for nothing else needs them:
 * `npm run test:types` installs them first.
 */
describe('the types of what repairs make', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'seawall-types-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const rule of readdirSync(fixtures)) {
    it(`of ${rule} are no worse than before`, async () => {
      const repaired: Repaired[] = [];
      for (const fixture of listFixtures(path.join(fixtures, rule)))
        repaired.push(...(await repairEach(fixture, rule, path.join(folder, rule, fixture.name))));
      const failures: string[] = [];
      for (let from = 0; from < repaired.length; from += AT_ONCE) {
        const some = repaired.slice(from, from + AT_ONCE);
        const errors = compareTypes(some, packages);
        failures.push(...some.flatMap(({ name }, index) => (errors[index] ?? []).map((error) => `${name}: ${error}`)));
      }
      assert.deepEqual(failures, []);
    }).timeout(600_000);
  }
});

/** The fixture is laid out in a folder, where the compiler finds what its files import from each other. */
async function repairEach(fixture: Fixture, rule: string, folder: string): Promise<readonly Repaired[]> {
  const files = toPlain(fixture);
  const toDisk = (file: string) => path.join(folder, path.relative('/app', file));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(toDisk(file)), { recursive: true });
    writeFileSync(toDisk(file), text);
  }
  const repository = openFixture(files);
  const { diagnostics } = await repository.seawall.inspect();
  const repaired: Repaired[] = [];
  for (const { fixes } of diagnostics.filter((one) => one.rule === rule)) {
    for (const fix of fixes) {
      const texts = rewrite(repository, await repository.seawall.edits(fix));
      repaired.push(...[...texts].map(([file, text]) => ({ name: `${fixture.name}${file}: ${fix.title}`, file: toDisk(file), text })));
    }
  }
  return repaired;
}
