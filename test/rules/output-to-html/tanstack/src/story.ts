export async function show(target: HTMLElement, hero: string) {
  const response = await fetch('/api/story', { method: 'POST', body: hero });
  const { story } = await response.json();
  target.innerHTML = story;
//                   ^^^^^ output-to-html [error]: `story` becomes part of a page through `target.innerHTML`, so a script
}

// Clean: a number, and text that is set as such.
export async function showPlainly(target: HTMLElement, hero: string) {
  const response = await fetch('/api/story', { method: 'POST', body: hero });
  const { story, length } = await response.json();
  target.innerHTML = `${length} characters`;
  target.textContent = story;
}
