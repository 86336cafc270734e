import type { Sink } from '../../analysis/catalog.js';

/** Where an answer reaches a browser, another server or the caller of this one. */
const html = {
  name: 'HTML',
  kind: 'html',
  packages: ['jquery', 'html-react-parser', 'lit', 'lit/directives/unsafe-html.js', 'lit-html'],
  calls: [
    { path: 'global:document.write', argument: 0 },
    { path: 'global:document.writeln', argument: 0 },
    { path: 'any:insertAdjacentHTML', argument: 1 },
    { path: 'any:createContextualFragment', argument: 0 },
    { path: 'any:setHTMLUnsafe', argument: 0 },
    { path: 'any:bypassSecurityTrustHtml', argument: 0 },
    { path: 'default().html', argument: 0 },
    { path: 'default().append', argument: 0 },
    { path: 'unsafeHTML', argument: 0 },
    { path: 'default', argument: 0 },
  ],
  members: ['innerHTML', 'outerHTML', 'srcdoc', 'srcDoc', 'dangerouslySetInnerHTML', 'v-html'],
} as const satisfies Sink;

/** A response that is HTML by its method; `send` is HTML only for a string, which the linker can't always tell. */
const htmlResponse = {
  name: 'HTML response',
  kind: 'html',
  packages: ['hono', '@hono/zod-openapi'],
  calls: [{ path: 'any:c.html', argument: 0 }],
} as const satisfies Sink;

const url = {
  name: 'URL',
  kind: 'url',
  packages: [
    'axios',
    'got',
    'ky',
    'undici',
    'node-fetch',
    'cross-fetch',
    'ofetch',
    'next/navigation',
    'next/server',
    '@remix-run/node',
    'react-router',
    'open',
  ],
  calls: [
    { path: 'global:fetch', argument: 0 },
    { path: 'global:window.open', argument: 0 },
    { path: 'global:location.assign', argument: 0 },
    { path: 'global:location.replace', argument: 0 },
    { path: 'global:window.location.assign', argument: 0 },
    { path: 'global:window.location.replace', argument: 0 },
    { path: 'global:Response.redirect', argument: 0 },
    { path: 'global:XMLHttpRequest.new.open', argument: 1 },
    { path: 'default', argument: 0 },
    { path: 'default.get', argument: 0 },
    { path: 'default.post', argument: 0 },
    { path: 'default.request', argument: 0 },
    { path: 'request', argument: 0 },
    { path: 'fetch', argument: 0 },
    { path: 'ofetch', argument: 0 },
    { path: 'redirect', argument: 0 },
    { path: 'permanentRedirect', argument: 0 },
    { path: 'NextResponse.redirect', argument: 0 },
    { path: 'NextResponse.rewrite', argument: 0 },
    { path: 'any:redirect', argument: 'any' },
    { path: 'any:goto', argument: 0 },
  ],
  members: ['location.href', 'window.location'],
} as const satisfies Sink;

const response = {
  name: 'response',
  kind: 'response',
  packages: ['next/server', 'next', '@remix-run/node', '@remix-run/cloudflare', 'react-router', '@sveltejs/kit', 'elysia'],
  calls: [
    { path: 'NextResponse.json', argument: 0 },
    { path: 'NextResponse.new', argument: 0 },
    { path: 'json', argument: 0 },
    { path: 'data', argument: 0 },
    { path: 'global:Response.json', argument: 0 },
    { path: 'global:Response.new', argument: 0 },
    { path: 'any:res.json', argument: 0 },
    { path: 'any:res.send', argument: 0 },
    { path: 'any:res.end', argument: 0 },
    { path: 'any:res.write', argument: 0 },
    { path: 'any:response.json', argument: 0 },
    { path: 'any:response.send', argument: 0 },
    { path: 'any:response.end', argument: 0 },
    { path: 'any:status().json', argument: 0 },
    { path: 'any:status().send', argument: 0 },
    { path: 'any:code().send', argument: 0 },
    { path: 'any:reply.send', argument: 0 },
    { path: 'any:response.write', argument: 0 },
    { path: 'any:responseStream.write', argument: 0 },
    { path: 'any:controller.enqueue', argument: 0 },
    { path: 'any:writeSSE', argument: 0 },
    { path: 'any:c.json', argument: 0 },
    { path: 'any:c.text', argument: 0 },
    { path: 'any:c.body', argument: 0 },
    { path: 'any:ctx.reply', argument: 0 },
    { path: 'any:message.reply', argument: 0 },
    { path: 'any:interaction.reply', argument: 0 },
    { path: 'any:interaction.editReply', argument: 0 },
  ],
  members: ['ctx.body'],
} as const satisfies Sink;

/** Payments, refunds and transfers. */
const money = {
  name: 'payment',
  kind: 'money',
  packages: ['stripe', '@paddle/paddle-node-sdk', 'square', 'braintree', '@lemonsqueezy/lemonsqueezy.js'],
  calls: [
    { path: 'default.new.**.create', argument: 0 },
    { path: 'default.new.**.update', argument: 'any' },
    { path: 'default.new.**.capture', argument: 'any' },
    { path: 'default.new.**.cancel', argument: 'any' },
    { path: 'Stripe.new.**.create', argument: 0 },
    { path: 'any:refunds.create', argument: 0 },
    { path: 'any:paymentIntents.create', argument: 0 },
    { path: 'any:transfers.create', argument: 0 },
    { path: 'any:payouts.create', argument: 0 },
    { path: 'any:charges.create', argument: 0 },
  ],
} as const satisfies Sink;

export const webSinks = [html, htmlResponse, url, response, money] as const;
