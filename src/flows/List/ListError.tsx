import { ErrorNotice } from '../../components/ErrorNotice/ErrorNotice';
import type { AmpError } from '../../core/errors';
import { list } from '../../locale/en/list';
import type { Messages } from '../../locale/types';
import { useMessages } from '../../provider/useMessages';

/** The error's own title speaks of one provider; here all of them are missing. */
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

/** The integrations could not be had. */
export function ListError(props: { error: AmpError; app?: string; onRetry: () => void }) {
  const { error, app, onRetry } = props;
  const words = useMessages(list);
  return (
    <ErrorNotice error={error} app={app} title={titleOf(error, app, words)} onRetry={onRetry} />
  );
}
