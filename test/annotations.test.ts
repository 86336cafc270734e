import assert from 'node:assert/strict';
import { isSame, readNotes, toNote, writeNotes } from './annotations.js';

const TEXT = ['  await ask({', '//      ^^^^^ rule-a [error]: part', "    model: 'm',", '  });', 'go();', '//^ rule-b: wide', ''].join(
  '\n',
);

describe('annotations', () => {
  it('stand for the place above them', () => {
    const [first, second] = readNotes(TEXT);
    assert.deepEqual(first, { line: 0, start: 8, end: 13, label: 'rule-a', severity: 'error', text: 'part' });
    assert.equal(second?.line, 4);
  });

  it('end where the first line of a place ends', () => {
    const start = TEXT.indexOf('ask({');
    const note = toNote(TEXT, [start, TEXT.indexOf('});')], { label: 'rule-a', severity: 'error', text: 'a part of it' });
    assert.ok(isSame(readNotes(TEXT)[0]!, note));
  });

  it('stand for a place at the start of a line although `//` hides it', () => {
    const note = toNote(TEXT, [TEXT.indexOf('go();'), TEXT.indexOf('go();') + 3], { label: 'rule-b', severity: 'warning', text: 'wide' });
    assert.ok(isSame(readNotes(TEXT)[1]!, note));
  });

  it('come back as they were when nothing changed', () => {
    assert.equal(writeNotes(TEXT, readNotes(TEXT)), TEXT);
  });

  it('are replaced where the finding differs', () => {
    const [first] = readNotes(TEXT);
    const written = writeNotes(TEXT, [{ ...first!, severity: 'warning', text: 'new words' }]);
    assert.match(written, /\^{5} rule-a \[warning\]: new words/);
    assert.doesNotMatch(written, /rule-b/);
  });
});
