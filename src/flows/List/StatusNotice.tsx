import { Banner } from '../../components/Banner/Banner';
import { Button } from '../../components/Button/Button';
import type { AmpError } from '../../core/errors';
import { common } from '../../locale/en/common';
import { list } from '../../locale/en/list';
import { useMessages } from '../../provider/useMessages';

export interface StatusNoticeProps {
  error: AmpError;
  onRetry: () => void;
  /** The request is being repeated. */
  pending: boolean;
  /** The cards have buttons that open the integrations. */
  canOpen: boolean;
}

/** Notice that the integrations are loaded and the group's status of them is not. */
export function StatusNotice({ error, onRetry, pending, canOpen }: StatusNoticeProps) {
  const words = useMessages(list);
  const { tryAgain } = useMessages(common);
  return (
    <Banner
      tone="warning"
      title={words.statusUnknownTitle}
      action={
        error.retryable ? (
          <Button pending={pending} onClick={onRetry}>
            {tryAgain}
          </Button>
        ) : undefined
      }
    >
      {canOpen && words.statusUnknown}
    </Banner>
  );
}
