// Whoever opens a pull request or an issue writes what a bot on GitHub reads.
import * as github from '@actions/github';
import { Octokit } from '@octokit/rest';
import OpenAI from 'openai';

const client = new OpenAI();
const octokit = new Octokit({ auth: process.env.GITHUB_TOKEN });
const place = { owner: 'app', repo: 'shop', pull_number: 7 };

async function findPull() {
  const { data } = await octokit.pulls.get(place);
  return { title: data.title ?? '', description: data.body ?? '' };
}

async function ask(prompt: string) {
  const completion = await client.chat.completions.create({
    model: 'gpt-6-luna',
    max_completion_tokens: 700,
    messages: [{ role: 'system', content: prompt }],
  });
  return completion.choices[0]?.message.content ?? '';
}

export async function review() {
  const pull = await findPull();
  return ask(`Review this change. Title: ${pull.title}. Description: ${pull.description}`);
//                                         ^^^^^^^^^^ untrusted-system-prompt [warning]: `pull.title` was looked up and stands in the system prompt
}

export async function triage(number: number) {
  const { data } = await github.getOctokit('token').rest.issues.get({ owner: 'app', repo: 'shop', issue_number: number });
  const completion = await client.chat.completions.create({
    model: 'gpt-6-luna',
    max_completion_tokens: 100,
    messages: [{ role: 'system', content: `Choose a label for this issue: ${data.body}` }],
//                                                                          ^^^^^^^^^ untrusted-system-prompt [warning]: `data.body` was looked up
  });
  return completion.choices[0]?.message.content ?? '';
}

// Clean: they are what a user says, and the name of the repository is the owner's.
export async function summarise() {
  const pull = await findPull();
  const { data } = await octokit.repos.get({ owner: 'app', repo: 'shop' });
  const { data: found } = await octokit.pulls.get(place);
  const completion = await client.chat.completions.create({
    model: 'gpt-6-luna',
    max_completion_tokens: 200,
    messages: [
      { role: 'system', content: `You summarise changes of ${data.full_name}, now number ${found.number}.` },
      { role: 'user', content: pull.description },
    ],
  });
  return completion.choices[0]?.message.content ?? '';
}
