// A page without components: what listens to its fields asks with every letter.
import OpenAI from 'openai';

const openai = new OpenAI({ apiKey: 'local', baseURL: 'http://localhost:1234/v1', dangerouslyAllowBrowser: true });
const field = document.querySelector<HTMLTextAreaElement>('#text');
const title = document.querySelector<HTMLInputElement>('#title');
const live = document.querySelector<HTMLInputElement>('#live');
const shown = document.querySelector('#shown');

async function rewrite(input: string) {
  const answer = await openai.responses.create({ model: 'gpt-6-luna', input });
  if (shown) shown.textContent = answer.output_text;
}

field?.addEventListener('input', async () => {
//^^^^^^^^^^^^^^^^^^^^^ call-in-render [warning]: `openai.responses.create` is called by `input` with every letter that 
  if (live?.checked) await rewrite(field.value);
});

title?.addEventListener('keyup', suggest);
//^^^^^^^^^^^^^^^^^^^^^ call-in-render [warning]: `openai.responses.create` is called by `keyup` with every letter that 

function suggest(event: Event) {
  void rewrite((event.target as HTMLInputElement).value);
}

if (title) title.oninput = () => rewrite(title.value);
//         ^^^^^^^^^^^^^ call-in-render [warning]: `openai.responses.create` is called by `input` with every letter that 

if (title) title.onkeyup = complete;
//         ^^^^^^^^^^^^^ call-in-render [warning]: `openai.responses.create` is called by `keyup` with every letter that 

function complete() {
  const typed = title?.value.trim() ?? '';
  if (typed.length < 3) return;
  void rewrite(typed);
}

// Clean: it waits until nothing was typed for a while.
let timer: ReturnType<typeof setTimeout> | undefined;
field?.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => rewrite(field.value), 300);
});

// Clean: one key of many.
field?.addEventListener('keydown', (event) => {
  if (event.key === 'Enter') void rewrite(field.value);
});
if (field)
  field.onkeydown = async ({ ctrlKey, key }) => {
    if (ctrlKey && key === 'r') await rewrite(field.value);
  };

// Clean: a change is told when the field is left.
field?.addEventListener('change', () => rewrite(field.value));

// Clean: once.
title?.addEventListener('input', () => rewrite(title.value), { once: true });

// Clean: a box is no text.
live?.addEventListener('input', () => rewrite(live.checked ? 'on' : 'off'));

// Clean: what is told of as `input` need be no field.
const port = new EventTarget();
port.addEventListener('input', (event) => rewrite(event.type));
