import { ErrorNotice } from '../../components/ErrorNotice/ErrorNotice';
import type { AmpError } from '../../core/errors';
import { list } from '../../locale/en/list';
import type { Messages } from '../../locale/types';
import { useMessages } from '../../provider/useMessages';

/** Title of the error, because its own speaks of one provider, and here every integration is missing. */
function titleOf(error: AmpError, app: string | undefined, words: Messages['list']) {
  switch (error.code) {
    case 'forbidden':
      return app ? words.forbiddenTitle({ app }) : words.forbiddenTitleNoApp;
    case 'unauthorized':
    case 'notFound':
    case 'developer':
    case 'refused':
      return app ? words.unavailableTitle({ app }) : words.unavailableTitleNoApp;
    default:
      return undefined;
  }
}

/** Screen for integrations that could not be loaded. */
export function ListError(props: { error: AmpError; app?: string; onRetry: () => void }) {
  const { error, app, onRetry } = props;
  const words = useMessages(list);
  return (
    <ErrorNotice error={error} app={app} title={titleOf(error, app, words)} onRetry={onRetry} />
  );
}
