interface Wishes {
  company: string;
  level: string;
}

export const toSystem = ({ company, level }: Wishes) =>
  [
    `You work for ${company}.`,
//                  ^^^^^^^ untrusted-system-prompt [error]: `company` comes from a request and stands in the system prompt, where 
    `Explain at the level ${level}.`,
  ].join('\n');
