// got and ky try again by themselves, but no POST, and a request to a model is one.
import got from 'got';
import ky from 'ky';

const url = 'https://api.openai.com/v1/responses';

export const byGot = (input: string) => got.post(url, { json: { model: 'gpt-5', input } }).json();
//                                      ^^^^^^^^ missing-retry [warning]: This request is tried once: the first 429 or 529 of the provider is a 
export const byKy = (input: string) => ky.post(url, { json: { model: 'gpt-5', input } }).json();
//                                     ^^^^^^^ missing-retry [warning]: This request is tried once: the first 429 or 529 of the provider is a 
export const counted = (input: string) => ky.post(url, { json: { model: 'gpt-5', input }, retry: 3 }).json();
//                                        ^^^^^^^ missing-retry [warning]: This request is tried once: the first 429 or 529 of the provider is a 

// Clean: POST is named.
export const named = (input: string) => ky.post(url, { json: { model: 'gpt-5', input }, retry: { limit: 3, methods: ['post'] } }).json();
export const gotNamed = (input: string) => got.post(url, { json: { model: 'gpt-5', input }, retry: { limit: 3, methods: ['POST'] } }).json();
