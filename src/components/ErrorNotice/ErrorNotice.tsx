import type { ReactNode } from 'react';
import type { AmpError } from '../../core/errors';
import { common } from '../../locale/en/common';
import { joinSentences } from '../../locale/joinSentences';
import { useMessages } from '../../provider/useMessages';
import { Banner } from '../Banner/Banner';
import { Button } from '../Button/Button';
import { useAnnounced } from '../useAnnounced';
import { useErrorWords } from './useErrorWords';

export interface ErrorNoticeProps {
  error: AmpError;
  /** Title that describes the failure better than the error's own. */
  title?: ReactNode;
  /** Offered where another attempt can help. */
  onRetry?: () => void;
  /** Names for people. */
  provider?: string;
  app?: string;
  /** `false` where the notice takes the focus, which reads it. Default `true`. */
  announced?: boolean;
}

/**
 * Notice of an error: what went wrong in the customer's words, the server's words as a quote, and the details that
 * support needs.
 */
export function ErrorNotice(props: ErrorNoticeProps) {
  const { error, title, onRetry, provider, app, announced = true } = props;
  const words = useMessages(common);
  const said = useErrorWords(error, { provider, app });
  const sentence = joinSentences(typeof title === 'string' ? title : said.title, said.sentence);
  useAnnounced(announced ? sentence : undefined);
  return (
    <Banner
      tone="error"
      title={title ?? said.title}
      quote={said.quote}
      details={supportDetails(error)}
      action={
        onRetry && said.next !== 'support' ? (
          <Button onClick={onRetry}>{words.tryAgain}</Button>
        ) : undefined
      }
    >
      {said.sentence}
    </Banner>
  );
}

/** Reference, code, request, time, and the words of the server or provider: enough to find the case. */
export function supportDetails(error: AmpError): string {
  const lines = [
    `reference: ${error.reference}`,
    `code: ${error.code}${error.status ? ` (${error.status})` : ''}`,
    error.requestId && `request: ${error.requestId}`,
    `time: ${error.time}`,
    error.detail && `detail: ${error.detail}`,
  ];
  return lines.filter(Boolean).join('\n');
}
