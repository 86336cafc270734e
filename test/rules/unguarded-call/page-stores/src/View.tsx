import { useShallow } from 'zustand/react/shallow';
import { useChat } from './chat';
import { other, store } from './plain';

export function View() {
  const { destructured, unseen } = useChat();
  const selected = useChat((state) => state.selected);
  const { outer, note } = useChat(useShallow((state) => ({ outer: state.outer, note: state.note })));
  const caught = useChat((state) => state.caught);
  const safely = async () => {
    try {
      await caught('Why?');
    } catch {
      alert('Please try again later.');
    }
  };
  return (
    <main>
      <button onClick={() => destructured('Why?')}>Ask</button>
      <button onClick={() => selected('Why?')}>Ask</button>
      <button onClick={outer}>Ask</button>
      <button onClick={() => note('Why?')}>Ask</button>
      <button onClick={safely}>Ask</button>
      <button onClick={() => store.getState().ask('Why?')}>Ask</button>
      <button onClick={() => other.getState().ask('Why?')}>Ask</button>
      <p>{typeof unseen}</p>
    </main>
  );
}
