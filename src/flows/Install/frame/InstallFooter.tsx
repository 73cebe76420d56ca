import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../../components/Button/Button';
import { Icon } from '../../../components/icons/Icon';
import { countToMap } from '../../../core/installation';
import { useInstallationContext } from '../../../hooks/install/useInstallation';
import { install } from '../../../locale/en/install';
import { useMessages } from '../../../provider/useMessages';
import { useInstall } from '../InstallContext';
import { ConfigReview } from '../pages/ConfigReview/ConfigReview';
import { changeNames } from '../words/changeNames';
import { useAlsoAllowed } from '../words/useAlsoAllowed';
import { Footer } from './Footer';

/** Footer of the panel. It is empty where the page has a button of its own, or nothing can be done. */
export function InstallFooter() {
  const { route, phase } = useInstall();
  const isEmpty = route.page === 'conflict' || phase === 'reading';
  return isEmpty ? <Footer /> : <ActionFooter />;
}

/** The primary button always leads to the next step and is never disabled. */
function ActionFooter() {
  const { draft, actions, installed, phase, route, discard } = useInstall();
  const words = useMessages(install);
  const [open, setOpen] = useState(false);
  const id = useId();
  const also = useAlsoAllowed();
  const toggle = useRef<HTMLButtonElement>(null);
  // In a low window the footer is part of the page, and the diff pushes its own button down.
  useEffect(() => {
    if (open) toggle.current?.scrollIntoView?.({ block: 'nearest' });
  }, [open]);
  const count = draft.changes.length;
  const edited = installed && count > 0;
  // Overview shows the changes itself.
  const hasToggle = edited && route.page !== 'overview';
  const { state } = actions;
  const pending = state.status === 'running' && state.action !== 'uninstall';
  return (
    <Footer
      above={
        hasToggle && open ? (
          <div id={id}>
            <ConfigReview
              changes={draft.changes}
              names={changeNames(draft.manifest, draft.choices)}
              also={also}
            />
          </div>
        ) : undefined
      }
      start={
        hasToggle ? (
          <button
            ref={toggle}
            type="button"
            form=""
            className="amp-changesToggle"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? 'chevronDown' : 'chevronUp'} />
            <span>{words.changes({ count })}</span>
          </button>
        ) : (
          <FooterStatus />
        )
      }
    >
      {edited && (
        <Button aria-disabled={pending || undefined} onClick={pending ? undefined : discard}>
          {words.discard}
        </Button>
      )}
      {phase === 'badCredentials' && <SignInButton />}
      {phase === 'unreadable' && <CheckAgainButton />}
      {phase === 'ready' && <PrimaryButton pending={pending} />}
    </Footer>
  );
}

/** *1 of 3 needs you*, or that everything is saved. */
function FooterStatus() {
  const { draft, installed, readOnly } = useInstall();
  const words = useMessages(install);
  const { manifest, issues, changes } = draft;
  const total = manifest.objects.length;
  const count = manifest.objects.filter(
    ({ objectName }) => countToMap(issues, objectName) > 0,
  ).length;
  if (readOnly) return null;
  if (count > 0) return <span>{words.needsYou({ count, total })}</span>;
  if (installed && changes.length === 0) return <span>{words.allSaved}</span>;
  return null;
}

function SignInButton() {
  const { names, signIn } = useInstall();
  const words = useMessages(install);
  return (
    <Button variant="primary" onClick={signIn}>
      {names.inWindow ? words.signInAgain : words.enterDetails}
    </Button>
  );
}

function CheckAgainButton() {
  const { data } = useInstallationContext('InstallIntegration');
  const words = useMessages(install);
  return (
    <Button variant="primary" pending={data.isFetching} onClick={() => void data.rehydrate()}>
      {words.checkAgain}
    </Button>
  );
}

function PrimaryButton({ pending }: { pending: boolean }) {
  const { draft, primaryAction, onDone } = useInstall();
  const words = useMessages(install);
  const { conflicts, manifest } = draft;
  const { next, run } = primaryAction;
  if (conflicts.length > 0) {
    return (
      <Button variant="primary" onClick={run}>
        {words.settleFirst({ count: conflicts.length })}
      </Button>
    );
  }
  if (next.step === 'none') {
    return onDone ? (
      <Button variant="primary" onClick={onDone}>
        {words.done}
      </Button>
    ) : null;
  }
  const label = () => {
    if (next.step === 'install') return words.install;
    if (next.step === 'save') return words.save({ count: next.count });
    const object = manifest.objects.find(({ objectName }) => objectName === next.objectName);
    return words.next({ object: object?.displayName ?? next.objectName, count: next.count });
  };
  return (
    <Button variant="primary" pending={pending} onClick={run}>
      {label()}
    </Button>
  );
}
