export default defineEventHandler(() => tellJoke());
