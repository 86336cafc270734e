import { writeTitle } from '@meet/llm';

// This way begins in no job.
await writeTitle(process.argv[2] ?? '');
