import assert from 'node:assert/strict';
import { extract } from './print.js';

const read = (text: string, path?: string): readonly string[] => extract(text, path).comments.map((comment) => comment.text);

describe('comments that address Seawall', () => {
  type Row = readonly [source: string, ...comments: readonly string[]];
  const rows: readonly Row[] = [
    ['// seawall-ignore-next-line a -- b\nf();', 'seawall-ignore-next-line a -- b'],
    ['f(); //seawall-ignore-line', 'seawall-ignore-line'],
    ['/* seawall-ignore-file */', 'seawall-ignore-file'],
    ['/** seawall-ignore-file\n * more\n **/', 'seawall-ignore-file\n * more'],
    ['f(/* seawall-a */ 1, // seawall-b\n 2 /* seawall-c */)', 'seawall-a', 'seawall-b', 'seawall-c'],
    ['<a /* seawall-a */ b="// seawall-n">{/* seawall-b */} // seawall-n\n</a>', 'seawall-a', 'seawall-b'],
    [`\`// seawall-n \${/* seawall-a */ x} // seawall-n \${y // seawall-b\n} /* seawall-n */\``, 'seawall-a', 'seawall-b'],
    [`'// seawall-n'; "/* seawall-n */"; /[//* seawall-n]/`],
    ['// see // seawall-n\n/* // seawall-n */'],
    ['// mentions seawall-n'],
    ['//\nseawall-1'],
    ['class A { // seawall-a\n static m() { // seawall-b\n } }', 'seawall-a', 'seawall-b'],
  ];
  for (const [source, ...comments] of rows) it(JSON.stringify(source), () => assert.deepEqual(read(source), comments));

  it('keep their delimiters in their span', () => {
    const text = 'f(); /* seawall-a */ g();';
    assert.deepEqual(
      extract(text).comments.map((comment) => text.slice(...comment.span)),
      ['/* seawall-a */'],
    );
  });
});
