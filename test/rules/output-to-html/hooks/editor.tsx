import { useMutation, useQuery } from '@tanstack/react-query';
import useSWR from 'swr';
import { count, improve } from './ai';

export function Editor({ text }: { text: string }) {
  const mutation = useMutation({ mutationFn: improve });
  return <p dangerouslySetInnerHTML={{ __html: mutation.data ?? '' }} />;
//                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ output-to-html [error]: `{ __html: mutation.data ?? '' }` becomes part of a page through `dang
}

export function Preview({ text }: { text: string }) {
  const { data } = useQuery({ queryKey: [text], queryFn: () => improve(text) });
  return <p dangerouslySetInnerHTML={{ __html: data }} />;
//                                   ^^^^^^^^^^^^^^^^ output-to-html [error]: `{ __html: data }` becomes part of a page through `dangerouslySetInner
}

export function Note({ text }: { text: string }) {
  const { data: note } = useSWR(['note', text], () => improve(text));
  return <p dangerouslySetInnerHTML={{ __html: note }} />;
//                                   ^^^^^^^^^^^^^^^^ output-to-html [error]: `{ __html: note }` becomes part of a page through `dangerouslySetInner
}

// Clean: a number, and what the hook says of itself.
export function Count({ text }: { text: string }) {
  const { data, status } = useQuery({ queryKey: [text], queryFn: () => count(text) });
  const { status: state } = useMutation({ mutationFn: improve });
  return <p title={state} dangerouslySetInnerHTML={{ __html: `${data} ${status}` }} />;
}
