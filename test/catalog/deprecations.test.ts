import assert from 'node:assert/strict';
import { readDeprecations } from '../../scripts/models/deprecations.js';

describe('what SDKs say of their models', () => {
  it('is read from the table that they warn by', () => {
    const text = "exports.DEPRECATED_MODELS = {\n  'claude-a': 'January 22nd, 2027',\n  'claude-b': 'June 3rd, 2026',\n};\n";
    assert.deepEqual(readDeprecations(text), [
      { id: 'claude-a', endsOn: '2027-01-22' },
      { id: 'claude-b', endsOn: '2026-06-03' },
    ]);
  });

  it('leaves out other tables, and days that nobody can read', () => {
    assert.deepEqual(readDeprecations("const LIMITS = { 'claude-a': 'June 3rd, 2026' };"), []);
    assert.deepEqual(readDeprecations("const DEPRECATED_MODELS = { 'claude-a': 'soon', ['claude-b']: 'June 3rd, 2026', ...others };"), []);
  });
});
