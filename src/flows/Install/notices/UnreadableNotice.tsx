import type { ReactNode } from 'react';
import { Banner } from '../../../components/Banner/Banner';
import { supportDetails } from '../../../components/ErrorNotice/ErrorNotice';
import { useAnnounced } from '../../../components/useAnnounced';
import type { AmpError } from '../../../core/errors';
import { install } from '../../../locale/en/install';
import { joinSentences } from '../../../locale/joinSentences';
import { useMessages } from '../../../provider/useMessages';

export interface UnreadableNoticeProps {
  error: AmpError;
  provider: string;
  action?: ReactNode;
}

/** The account's fields cannot be read. */
export function UnreadableNotice({ error, provider, action }: UnreadableNoticeProps) {
  const words = useMessages(install);
  const title = words.unreadTitle({ provider });
  const sentence = words.unread({ provider });
  useAnnounced(joinSentences(title, sentence));
  return (
    <Banner
      tone="error"
      title={title}
      quote={error.detail}
      details={supportDetails(error)}
      action={action}
    >
      {sentence}
    </Banner>
  );
}
