import assert from 'node:assert/strict';
import fc from 'fast-check';
import { chooseEncoding, createLineIndex, type Encoding, toOffset, toPosition, toRange, toSpan } from '../../server/positions.js';

const encodings: readonly Encoding[] = ['utf-8', 'utf-16', 'utf-32'];
const piece = fc.constantFrom('a', 'é', '€', '😀', '𝒳', '\u0301', '\n', '\r\n', '\r', '\t', '\uFEFF', '\uD800', '');
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

/** Not between the halves of a character, nor between the halves of a line's end. */
function isBoundary(source: string, offset: number): boolean {
  const around = source.slice(offset - 1, offset + 1);
  return around !== '\r\n' && !/[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(around);
}

describe('positions', () => {
  it('an offset survives the way to a position and back', () => {
    fc.assert(
      fc.property(text, fc.nat(80), fc.constantFrom(...encodings), (source, at, encoding) => {
        const offset = Math.min(at, source.length);
        if (!isBoundary(source, offset)) return;
        const lines = createLineIndex(source);
        assert.equal(toOffset(lines, toPosition(lines, offset, encoding), encoding), offset);
      }),
    );
  });

  it('counts as the encoding does', () => {
    const lines = createLineIndex('a€😀b');
    assert.deepEqual(
      encodings.map((encoding) => toPosition(lines, 4, encoding).character),
      [8, 4, 3],
    );
  });

  it('agrees with the encoded bytes of the line', () => {
    fc.assert(
      fc.property(text, (source) => {
        const lines = createLineIndex(source);
        for (let offset = 0; offset <= source.length; offset += 1) {
          if (!isBoundary(source, offset)) continue;
          const { line, character } = toPosition(lines, offset, 'utf-8');
          assert.equal(character, Buffer.byteLength(source.slice(lines.starts[line], offset)));
        }
      }),
    );
  });

  it('never leaves the text, whatever the position', () => {
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: -2, max: 60 }),
        fc.integer({ min: -2, max: 60 }),
        fc.constantFrom(...encodings),
        (source, line, character, encoding) => {
          const lines = createLineIndex(source);
          const offset = toOffset(lines, { line, character }, encoding);
          assert.ok(offset >= 0 && offset <= source.length);
          assert.ok(line < 0 || line >= lines.starts.length || toPosition(lines, offset, encoding).line === line);
        },
      ),
    );
  });

  it('ranges survive too', () => {
    const lines = createLineIndex('const a = "😀";\r\nask();\r\n');
    const span = [17, 20] as const;
    for (const encoding of encodings) assert.deepEqual(toSpan(lines, toRange(lines, span, encoding), encoding), span);
  });

  it('takes what the client prefers and we know', () => {
    assert.equal(chooseEncoding(['utf-7', 'utf-8', 'utf-16']), 'utf-8');
    assert.equal(chooseEncoding(['utf-7']), 'utf-16');
    assert.equal(chooseEncoding(undefined), 'utf-16');
  });
});
