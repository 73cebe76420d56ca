import { useContext, useEffect } from 'react';
import { Banner } from '../../../components/Banner/Banner';
import { Button } from '../../../components/Button/Button';
import { ErrorNotice } from '../../../components/ErrorNotice/ErrorNotice';
import { install } from '../../../locale/en/install';
import { RootContext } from '../../../provider/contexts';
import { useMessages } from '../../../provider/useMessages';
import { useInstall } from '../InstallContext';
import { changeNames } from '../words/changeNames';

/** The provider refuses the sign-in. */
export function BadCredentialsBanner() {
  const { names, signIn } = useInstall();
  const words = useMessages(install);
  const { provider, inWindow } = names;
  return (
    <Banner
      tone="warning"
      title={
        inWindow ? words.badCredentialsTitle({ provider }) : words.badDetailsTitle({ provider })
      }
      action={<Button onClick={signIn}>{inWindow ? words.signInAgain : words.enterDetails}</Button>}
    >
      {inWindow ? words.badCredentials({ provider }) : words.badDetails}
    </Banner>
  );
}

/** Edits that a reload brought back, and changes that somebody else saved meanwhile. */
export function DraftNotices() {
  const { draft, consumerRef } = useInstall();
  const words = useMessages(install);
  const names = changeNames(draft.manifest, draft.choices);
  const objects = [...new Set(draft.merged.map(({ objectName }) => names.object(objectName)))];
  const mine = draft.mergedBy === `consumer:${consumerRef}`;
  const { announce } = useContext(RootContext);
  const sentence = mine ? words.mergedByYou({ objects }) : words.mergedByOther({ objects });
  const news = objects.length > 0 ? sentence : undefined;
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
      {news && (
        <Banner
          tone="info"
          title={words.mergedTitle}
          action={<Button onClick={draft.acknowledge}>{words.ok}</Button>}
        >
          {news}
        </Banner>
      )}
    </>
  );
}

/** Why the last install or save failed, with the server's words. The draft is kept. */
export function FailureNotice() {
  const { actions, names } = useInstall();
  const { state } = actions;
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
