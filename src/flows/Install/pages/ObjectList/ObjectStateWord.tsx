import type { ObjectState } from '../../../../core/types';
import { install } from '../../../../locale/en/install';
import { useMessages } from '../../../../provider/useMessages';
import { StateWord, type StateWordProps } from '../../../../components/StateWord/StateWord';

const tones: Record<ObjectState['state'], StateWordProps['tone']> = {
  unreadable: 'error',
  toMap: 'warning',
  new: 'link',
  edited: 'link',
  paused: 'muted',
  leftOut: 'muted',
  ready: 'success',
  on: 'success',
};

/** State of one object, as a word with an icon. */
export function ObjectStateWord({ state }: { state: ObjectState }) {
  const words = useMessages(install);
  const text = state.state === 'toMap' ? words.toMap({ count: state.count }) : words[state.state];
  return (
    <StateWord tone={tones[state.state]} icon={state.state === 'paused' ? 'pause' : undefined}>
      {text}
    </StateWord>
  );
}
