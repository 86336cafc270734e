'use client';
import axios from 'axios';
import { useState } from 'react';

const API = process.env.NEXT_PUBLIC_API;

export function Summary({ text }: { text: string }) {
  const [html, setHtml] = useState('');
  const ask = async () => {
    const response = await fetch('/api/summary', { method: 'POST', body: text });
    const data = await response.json();
    setHtml(data.html);
  };
  return <p onClick={ask} dangerouslySetInnerHTML={{ __html: html }} />;
//                                                 ^^^^^^^^^^^^^^^^ output-to-html [error]: `{ __html: html }` becomes part of a page through `dangerouslySetInner
}

export function Chained({ text }: { text: string }) {
  const [html, setHtml] = useState('');
  const ask = () => {
    fetch('/api/plain', { method: 'POST', body: text })
      .then((response) => response.json())
      .then(({ data }) => setHtml(data.text));
  };
  return <p onClick={ask} dangerouslySetInnerHTML={{ __html: html }} />;
//                                                 ^^^^^^^^^^^^^^^^ output-to-html [error]: `{ __html: html }` becomes part of a page through `dangerouslySetInner
}

export async function show(target: HTMLElement, text: string) {
  const { data } = await axios.post(`${API}/teaser`, { text });
  target.innerHTML = data.teaser;
//                   ^^^^^^^^^^^ output-to-html [error]: `data.teaser` becomes part of a page through `target.innerHTML`, so a 
}

// Clean: a number, what another route sends, and text that is set as such.
export async function showPlainly(target: HTMLElement, text: string) {
  const response = await fetch('/api/summary', { method: 'POST', body: text });
  const { html, length } = await response.json();
  target.textContent = html;
  target.innerHTML = `${length} characters`;
  const other = await fetch('/api/summary/count');
  target.innerHTML = await other.text();
}
