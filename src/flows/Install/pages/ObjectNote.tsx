import { Banner } from '../../../components/Banner/Banner';
import { Button } from '../../../components/Button/Button';
import type { ManifestObject } from '../../../core/types';
import { install } from '../../../locale/en/install';
import { useMessages } from '../../../provider/useMessages';
import { useInstall } from '../InstallContext';

/** Why the page shows less than usual: read-only, unreadable, left out or paused. */
export function ObjectNote({ object }: { object: ManifestObject }) {
  const { draft, names, phase, readOnly } = useInstall();
  const words = useMessages(install);
  const { objectName, displayName, read } = object;
  const { app, provider } = names;
  const choice = draft.choices.objects[objectName]?.read;
  if (readOnly) {
    const isRefused = phase === 'badCredentials';
    const sentence = isRefused
      ? words.readOnlyNow({ provider })
      : words.readOnlyUnread({ provider });
    return <p className="amp-pageText">{sentence}</p>;
  }
  if (!read || !choice) return null;
  if (read.error !== undefined) return <UnreadableBanner object={object} detail={read.error} />;
  if (!choice.included) {
    return (
      <div className="amp-section">
        <p className="amp-pageText">{words.isLeftOut({ app, object: displayName })}</p>
        <div className="amp-pageActions">
          <Button onClick={() => draft.edit({ type: 'setIncluded', objectName, included: true })}>
            {words.useObject({ object: displayName })}
          </Button>
        </div>
      </div>
    );
  }
  if (!choice.paused) return null;
  return <p className="amp-pageText">{words.isPaused({ app, object: displayName })}</p>;
}

function UnreadableBanner({ object, detail }: { object: ManifestObject; detail: string }) {
  const { draft, names, recheck } = useInstall();
  const words = useMessages(install);
  const { objectName, displayName } = object;
  const { app, provider } = names;
  const { included = false, paused = false } = draft.choices.objects[objectName]?.read ?? {};
  const consequence = () => {
    if (included && paused) return words.isPaused({ app, object: displayName });
    const facts = { object: displayName, provider };
    return included ? words.cannotRead(facts) : words.unreadableLeftOut(facts);
  };
  return (
    <Banner
      tone={included && !paused ? 'error' : 'warning'}
      title={words.unreadable}
      quote={detail}
      action={
        <Button pending={recheck.checking} onClick={() => recheck.check(objectName)}>
          {words.checkAgain}
        </Button>
      }
    >
      {consequence()}
    </Banner>
  );
}
