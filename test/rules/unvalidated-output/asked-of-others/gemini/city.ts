import { GoogleGenAI } from "@google/genai";

const ai = new GoogleGenAI({ apiKey: process.env["GEMINI_API_KEY"] ?? "" });

// It is JSON already, of any form.
export async function city(contents: string) {
  const response = await ai.models.generateContent({
    model: "gemini-2.5-flash",
    contents,
    config: {
      temperature: 0,
      responseMimeType: "application/json",
    },
  });
  try {
    const data = JSON.parse(response.text ?? "{}");
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unvalidated-output [warning]: `JSON.parse(response.text ?? "{}")` is believed as it comes: nothing c
    return data.city.trim();
  } catch {
    return "";
  }
}
