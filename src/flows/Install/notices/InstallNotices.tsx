import { useContext, useEffect } from 'react';
import { Banner } from '../../../components/Banner/Banner';
import { Button } from '../../../components/Button/Button';
import { ErrorNotice } from '../../../components/ErrorNotice/ErrorNotice';
import type { UseDraftResult } from '../../../hooks/install/useDraft';
import type { InstallActionState } from '../../../hooks/install/useInstallActions';
import { install } from '../../../locale/en/install';
import { RootContext } from '../../../provider/contexts';
import { useMessages } from '../../../provider/useMessages';
import { changeNames } from '../words/changeNames';
import type { InstallNames } from '../words/useInstallNames';

/** The provider refuses the sign-in: said in every place. */
export function BadCredentialsBanner(props: { names: InstallNames; onSignIn?: () => void }) {
  const { names, onSignIn } = props;
  const words = useMessages(install);
  const { provider, inWindow } = names;
  return (
    <Banner
      tone="warning"
      title={
        inWindow ? words.badCredentialsTitle({ provider }) : words.badDetailsTitle({ provider })
      }
      action={
        onSignIn && (
          <Button onClick={onSignIn}>{inWindow ? words.signInAgain : words.enterDetails}</Button>
        )
      }
    >
      {inWindow ? words.badCredentials({ provider }) : words.badDetails}
    </Banner>
  );
}

/** What a reload brought back, and what somebody else saved meanwhile. */
export function DraftNotices({
  draft,
  consumerRef,
}: {
  draft: UseDraftResult;
  consumerRef: string;
}) {
  const words = useMessages(install);
  const names = changeNames(draft.manifest, draft.choices);
  const objects = [...new Set(draft.merged.map(({ objectName }) => names.object(objectName)))];
  const mine = draft.mergedBy === `consumer:${consumerRef}`;
  const { announce } = useContext(RootContext);
  const said = mine ? words.mergedByYou({ objects }) : words.mergedByOther({ objects });
  const news = objects.length > 0 ? said : undefined;
  useEffect(() => {
    if (news) announce(news);
  }, [news, announce]);
  return (
    <>
      {draft.restored && (
        <Banner
          tone="info"
          title={words.keptChanges}
          action={<Button onClick={() => draft.discard()}>{words.discard}</Button>}
        />
      )}
      {objects.length > 0 && (
        <Banner
          tone="info"
          title={words.mergedTitle}
          action={<Button onClick={draft.acknowledge}>{words.ok}</Button>}
        >
          {said}
        </Banner>
      )}
    </>
  );
}

/** Why it is not saved, with the server's words; nothing that was chosen is gone. */
export function FailureNotice(props: { state: InstallActionState; names: InstallNames }) {
  const { state, names } = props;
  const words = useMessages(install);
  if (state.status !== 'failed' || state.action === 'uninstall') return null;
  if (state.action === 'save' && state.error.code === 'notFound') {
    return (
      <Banner tone="error" title={words.uninstalledMeanwhileTitle(names)}>
        {words.uninstalledMeanwhile}
      </Banner>
    );
  }
  return (
    <ErrorNotice
      error={state.error}
      title={state.action === 'install' ? words.notInstalledTitle : words.notSavedTitle}
      provider={names.provider}
      app={names.app}
    />
  );
}
