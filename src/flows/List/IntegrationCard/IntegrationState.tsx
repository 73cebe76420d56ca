import type { IntegrationStatus } from '../../../core/integrationList';
import { list } from '../../../locale/en/list';
import { useMessages } from '../../../provider/useMessages';
import { StateWord, type StateWordProps } from '../../../components/StateWord/StateWord';

const tones: Partial<Record<IntegrationStatus['state'], StateWordProps['tone']>> = {
  attention: 'warning',
  installed: 'success',
};

/** State of an integration for the group, in a word or two; nothing where it is not known. */
export function IntegrationState({ id, status }: { id: string; status: IntegrationStatus }) {
  const words = useMessages(list);
  const { state } = status;
  if (state === 'unknown') return null;
  return (
    <span id={id} className="amp-integrationCardState">
      <StateWord tone={tones[state]}>{words[state]}</StateWord>
    </span>
  );
}
