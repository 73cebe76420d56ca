import { Banner } from '../../../components/Banner/Banner';
import { Button } from '../../../components/Button/Button';
import { ErrorNotice } from '../../../components/ErrorNotice/ErrorNotice';
import { useAnnounced } from '../../../components/useAnnounced';
import { install } from '../../../locale/en/install';
import { joinSentences } from '../../../locale/joinSentences';
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
  const { merged, conflicts, mergedBy } = draft;
  const mine = mergedBy === `consumer:${consumerRef}`;
  const { object } = changeNames(draft.manifest, draft.choices);
  const namesOf = (changes: Array<{ objectName: string }>) => ({
    objects: [...new Set(changes.map(({ objectName }) => object(objectName)))],
  });
  const hasConflict = conflicts.length > 0;
  const conflict = () => {
    const names = namesOf(conflicts);
    const title = mine ? words.conflictTitleYou(names) : words.conflictTitle(names);
    return joinSentences(title, words.conflict({ count: conflicts.length }));
  };
  const combined = () => {
    const names = namesOf(merged);
    return mine ? words.mergedByYou(names) : words.mergedByOther(names);
  };
  // The changes are combined once every conflict is settled.
  const news = merged.length > 0 && !hasConflict ? combined() : undefined;
  useAnnounced(hasConflict ? conflict() : news);
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
      announced={false}
      provider={names.provider}
      app={names.app}
    />
  );
}
