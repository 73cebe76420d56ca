import { useId, useState } from 'react';
import { Button } from '../../../components/Button/Button';
import { ConfigReview } from '../pages/ConfigReview/ConfigReview';
import { Footer } from './Footer';
import { Icon } from '../../../components/icons/Icon';
import { countToMap } from '../../../core/installation';
import type { NextStep } from '../../../core/types';
import type { UseDraftResult } from '../../../hooks/install/useDraft';
import type { InstallActionState } from '../../../hooks/install/useInstallActions';
import { install } from '../../../locale/en/install';
import { useMessages } from '../../../provider/useMessages';
import { changeNames } from '../words/changeNames';
import { useInstallNames } from '../words/useInstallNames';

export interface InstallFooterProps {
  draft: UseDraftResult;
  next: NextStep;
  state: InstallActionState;
  installed: boolean;
  /** The diff stands on the page already. */
  onOverview: boolean;
  /** Signing in again is the only useful thing. */
  mustSignIn: boolean;
  onSignIn: () => void;
  onNext: () => void;
  onDiscard: () => void;
  /** Where nothing is left to do: the host's way on. */
  onDone?: () => void;
}

/** Its primary is always the next useful thing, and never disabled. */
export function InstallFooter(props: InstallFooterProps) {
  const { draft, installed, mustSignIn, state } = props;
  const words = useMessages(install);
  const [open, setOpen] = useState(false);
  const id = useId();
  const { inWindow } = useInstallNames();
  const count = draft.changes.length;
  const edited = installed && count > 0;
  const pending = state.status === 'running' && state.action !== 'uninstall';
  return (
    <Footer
      above={
        edited && open && !props.onOverview ? (
          <div id={id}>
            <ConfigReview
              changes={draft.changes}
              names={changeNames(draft.manifest, draft.choices)}
            />
          </div>
        ) : undefined
      }
      start={
        edited && !props.onOverview ? (
          <button
            type="button"
            className="amp-changesToggle"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? 'chevronDown' : 'chevronUp'} />
            {words.changes({ count })}
          </button>
        ) : (
          <StandingWords {...props} />
        )
      }
    >
      {edited && (
        <Button
          aria-disabled={pending || undefined}
          onClick={pending ? undefined : props.onDiscard}
        >
          {words.discard}
        </Button>
      )}
      {mustSignIn ? (
        <Button variant="primary" onClick={props.onSignIn}>
          {inWindow ? words.signInAgain : words.enterDetails}
        </Button>
      ) : (
        <PrimaryButton {...props} pending={pending} />
      )}
    </Footer>
  );
}

/** *1 of 3 needs you*, or that everything is saved. */
function StandingWords({ draft, installed, mustSignIn }: InstallFooterProps) {
  const words = useMessages(install);
  const { manifest, issues, changes } = draft;
  const total = manifest.objects.length;
  const count = manifest.objects.filter(
    ({ objectName }) => countToMap(issues, objectName) > 0,
  ).length;
  if (mustSignIn) return null;
  if (count > 0) return <>{words.needsYou({ count, total })}</>;
  if (installed && changes.length === 0) return <>{words.allSaved}</>;
  return null;
}

function PrimaryButton(props: InstallFooterProps & { pending: boolean }) {
  const { draft, next, pending, onNext, onDone } = props;
  const words = useMessages(install);
  const { conflicts, manifest } = draft;
  if (conflicts.length > 0) {
    return (
      <Button variant="primary" onClick={onNext}>
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
    <Button variant="primary" pending={pending} onClick={onNext}>
      {label()}
    </Button>
  );
}
