import { memo } from 'react';
import Markdown from 'react-markdown';
import rehypeRaw from 'rehype-raw';

export const Bubble = memo(({ children }) => {
  return <Markdown rehypePlugins={[rehypeRaw]}>{children}</Markdown>;
//                                              ^^^^^^^^ output-to-html [error]: `children` becomes part of a page through `rehypeRaw`, so a script tha
});

// Clean: Markdown without what lets its HTML through.
export const Plain = memo(({ children }) => {
  return <Markdown>{children}</Markdown>;
});
