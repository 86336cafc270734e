import OpenAI from 'openai';

const client = new OpenAI();

export async function loader() {
  const answer = await client.responses.create({ model: 'gpt-6-luna', input: 'Our town in HTML.' });
  return { html: answer.output_text };
}

export async function action() {
  return { html: '<b>Saved</b>' };
}

export default function Town({ loaderData, actionData }: { loaderData: { html: string }; actionData?: { html: string } }) {
  // Clean: the action asks no model.
  const saved = <p dangerouslySetInnerHTML={{ __html: actionData?.html ?? '' }} />;
  const town = <p dangerouslySetInnerHTML={{ __html: loaderData.html }} />;
//                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-html [error]: `{ __html: loaderData.html }` becomes part of a page
  return [town, saved];
}
