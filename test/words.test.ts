import assert from 'node:assert/strict';
import { toCode } from '../analysis/words.js';

describe('code in a message', () => {
  it('stands as it is where it is short', () => {
    assert.equal(toCode('model.bindTools([search]).invoke'), '`model.bindTools([search]).invoke`');
  });

  it('gives up what stands in parentheses before anything else', () => {
    const code = 'createModel().bindTools([search, write, look(up), remember], { parallel: false }).withConfig(config).invoke';
    assert.equal(toCode(code), '`createModel().bindTools(…).withConfig(…).invoke`');
  });

  it('is cut in the middle where it is long all the same', () => {
    assert.match(toCode(`${'a'.repeat(90)}.${'b'.repeat(90)}`), /^`a{20,}…b{20,}`$/);
  });
});
