import OpenAI from "openai";

interface Ticket {
  priority: "low" | "high";
  title: string;
}

const openai = new OpenAI();

export async function triage(input: string) {
  const answer = await openai.responses.create({ model: "gpt-6-luna", input });
  try {
    const ticket = JSON.parse(answer.output_text) as Ticket;
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(answer.output_text)` as `Ticket` is believed as it comes: 
    return ticket.priority;
  } catch {
    return "low";
  }
}

export async function name(text: string) {
  const completion = await openai.chat.completions.create({
    model: "gpt-6-luna",
    messages: [{ role: "user", content: text }],
    response_format: { type: "json_object" },
  });
  try {
    const data = JSON.parse(completion.choices[0]?.message.content ?? "{}");
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(completion.choices[0]?.message.content ?? "{}")` is believ
    return data.name.toUpperCase();
  } catch {
    return "";
  }
}

// Too old for schemas.
export async function age(text: string) {
  const completion = await openai.chat.completions.create({ model: "gpt-3.5-turbo", messages: [{ role: "user", content: text }] });
  try {
    const data = JSON.parse(completion.choices[0]?.message.content ?? "{}");
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(completion.choices[0]?.message.content ?? "{}")` is believ
    return data.age * 2;
  } catch {
    return 0;
  }
}
