import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findScripts, toCode } from '../analysis/components/index.js';

interface Case {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  /** White space counts as little as it does in the code. */
  readonly code: string;
}

const CASES: readonly Case[] = [
  { name: 'another file', path: '/a.ts', text: 'const a = "<script>";', code: 'const a = "<script>";' },
  { name: 'two scripts', path: '/a.vue', text: '<script>a</script>\n<script setup lang="ts">\nb\n</script>', code: 'a b' },
  { name: 'no script', path: '/a.vue', text: '<template><p>{{ a }}</p></template>', code: '' },
  { name: 'a script in a comment', path: '/a.vue', text: '<!-- <script>a</script> --><script>b</script>', code: 'b' },
  { name: 'a comment that is being written', path: '/a.vue', text: '<!-- a\n<script>b</script>', code: 'b' },
  { name: 'a tag that never ends', path: '/a.vue', text: '<script>b</script><style lang="', code: 'b' },
  { name: 'marks in quotes', path: '/a.vue', text: `<script data-a="x>y" data-b='>'>b</script>`, code: 'b' },
  { name: 'a script elsewhere', path: '/a.vue', text: '<script src="./a.ts" /><script lang="ts">b</script>', code: 'b' },
  { name: 'data in a script', path: '/a.svelte', text: '<script type="application/ld+json">{}</script><script>b</script>', code: 'b' },
  { name: 'another language', path: '/a.vue', text: '<script lang="coffee">a -> b</script>', code: '' },
  { name: 'a template in another language', path: '/a.vue', text: '<template lang="pug">\np(@click="a")\n</template>', code: '' },
  { name: 'a handler by name', path: '/a.vue', text: '<b @click="a"/>', code: '$$on(a);' },
  { name: 'a handler that is called', path: '/a.vue', text: `<b v-on:click.stop='a("x")'></b>`, code: '$$on(()=>a("x"));' },
  { name: 'a function as handler', path: '/a.vue', text: '<b @click="(e) => a(e)"></b>', code: '$$on((e) => a(e));' },
  { name: 'several statements', path: '/a.vue', text: '<b @click="a(); b()"></b>', code: '$$on(()=>{a(); b()});' },
  { name: 'a handler that is empty', path: '/a.vue', text: '<b @click="" @x.stop></b>', code: '' },
  { name: 'a handler that is broken', path: '/a.vue', text: '<b @click="a("></b>', code: '' },
  { name: 'a handler with entities', path: '/a.vue', text: '<b @click="a &amp;&amp; b"></b>', code: '' },
  { name: 'no room', path: '/a.vue', text: '<b @a="c()"/>', code: '' },
  {
    name: 'a loop',
    path: '/a.vue',
    text: '<ul>\n<li v-for="(a, i) in b" :key="i"><i v-html="a"/></li>\n</ul>',
    code: 'for(let a of b){ $$vhtml(a); }',
  },
  {
    name: 'a loop over an element without content',
    path: '/a.vue',
    text: ' <img v-for="{ c } of b" v-html="c"><p v-html="d" />',
    code: 'for(let { c } of b){ $$vhtml(c); } $$vhtml(d);',
  },
  { name: 'a loop that never ends', path: '/a.vue', text: '  <li v-for="a in b"><p v-html="a"/>', code: '$$vhtml(a);' },
  {
    name: 'a loop in a loop',
    path: '/a.vue',
    text: '  <a v-for="b in c">  <a v-for="d in b">d</a></a>',
    code: 'for(let b of c){ for(let d of b){ }}',
  },
  { name: 'no room for a loop', path: '/a.vue', text: '<a\nv-for="b in c"></a>', code: '' },
  {
    name: 'a loop of Svelte',
    path: '/a.svelte',
    text: '<ul class="list">\n  {#each b as a, i (a.id)}<li>{@html a.c}</li>{/each}</ul>',
    code: 'for(let a of b){ $$html(a.c);}',
  },
  { name: 'raw HTML', path: '/a.vue', text: '<p v-html="a.b"/>', code: '$$vhtml(a.b);' },
  { name: 'a comparison', path: '/a.vue', text: '<p :a="b > c" v-html="d">{{ a <b }}</p>', code: '$$vhtml(d);' },
  {
    name: 'handlers of Svelte',
    path: '/a.svelte',
    text: '<b on:click={a} onclick={() => { b("}") }} x={c}/>',
    code: '$$on(a); $$on(() => { b("}") });',
  },
  { name: 'a handler in quotes', path: '/a.svelte', text: '<b class="a {b ? "c" : \'d\'}" on:click="{e}">don\'t</b>', code: '$$on(e);' },
  {
    name: 'blocks of Svelte',
    path: '/a.svelte',
    text: '{#if a}<p>{@html b}</p>{/if}{#await c() then d}{d}{/await}',
    code: '$$html(b);$$await(c());',
  },
  { name: 'raw HTML at the end', path: '/a.svelte', text: '{@html b}', code: '$$html(b)' },
  {
    name: 'frontmatter',
    path: '/a.astro',
    text: '---\na\n---\n<p set:html={b}>{c}</p>{await d()}<script>e</script>',
    code: 'a $$sethtml(b);(await d());e',
  },
  { name: 'no frontmatter', path: '/a.astro', text: '<p set:html={b} />', code: '$$sethtml(b);' },
  { name: 'a directive', path: '/a.vue', text: '<!-- seawall-ignore-file a -- b --><!-- c -->', code: '/* seawall-ignore-file a -- b */' },
];

function squeeze(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/([;{}]) /g, '$1')
    .trim();
}

describe('components', () => {
  for (const { name, path, text, code } of CASES) {
    it(name, () => assert.equal(squeeze(toCode(path, text)), squeeze(code)));
  }

  it('keeps every character of the code where it stands', () => {
    const piece = fc.constantFrom(
      ...'<script>|</script>|  <li v-for="a in |</li>|{#each a as |{/each}|<script setup lang="ts">|<b @click="|"|/>|>|{@html |{|}|---|\n|\r\n|<!-- seawall-|-->|a()|\'|`|<template lang="pug">|</template>'.split(
        '|',
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom('/a.vue', '/a.svelte', '/a.astro'), fc.array(piece, { maxLength: 30 }), (path, pieces) => {
        const text = pieces.join('');
        const code = toCode(path, text);
        assert.equal(code.length, text.length);
        assert.equal(code.replace(/[^\r\n]/g, ' '), text.replace(/[^\r\n]/g, ' '));
        for (const [start, end] of findScripts(path, text) ?? []) assert.equal(code.slice(start, end), text.slice(start, end));
      }),
      { numRuns: 500 },
    );
  });
});
