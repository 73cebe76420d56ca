import { Disclosure } from '../../components/Disclosure/Disclosure';
import type { IconName } from '../../components/icons/Icon';
import type { AccessSummary } from '../../core/types';
import { connect as connectWords } from '../../locale/en/connect';
import { useMessages } from '../../provider/useMessages';
import { ConnectRow, ConnectRows } from './ConnectRows';
import { countPermissions } from './countPermissions';

export interface ConnectAccessProps {
  access?: AccessSummary;
  /** The provider's name for people. */
  provider: string;
  /** The host's app for people. */
  app: string;
  /** Closed behind one line, where a form needs the room. */
  folded?: boolean;
}

interface Permission {
  icon: IconName;
  title: string;
  note: string;
}

/** A list of 40 objects is no sentence. */
const MAX_NAMES = 6;

function usePermissions({ access, provider, app }: ConnectAccessProps): Permission[] {
  const words = useMessages(connectWords);
  if (!access) return [];
  const named = (objects: string[]) => {
    const shown = objects.length > MAX_NAMES + 1 ? objects.slice(0, MAX_NAMES) : objects;
    return words.accessObjects({ objects: shown, more: objects.length - shown.length });
  };
  const { read, write, subscribe, proxy } = access;
  const all: Array<Permission | false> = [
    read.length > 0 && { icon: 'eye', title: words.accessRead, note: named(read) },
    write.length > 0 && { icon: 'pen', title: words.accessWrite, note: named(write) },
    subscribe && {
      icon: 'sync',
      title: words.accessSubscribe,
      note: words.accessSubscribeNote({ provider, app }),
    },
    proxy && {
      icon: 'bolt',
      title: words.accessProxy({ provider }),
      note: words.accessProxyNote({ app }),
    },
  ];
  return all.filter((one) => one !== false);
}

/** Rows of what the host's app may do with the account. */
export function AccessRows({ slim, ...props }: ConnectAccessProps & { slim?: boolean }) {
  return usePermissions(props).map(({ icon, title, note }) => (
    <ConnectRow key={icon} icon={icon} title={title} slim={slim}>
      {note}
    </ConnectRow>
  ));
}

/** Access that the host's app will have, shown before the person connects. */
export function ConnectAccess(props: ConnectAccessProps) {
  const words = useMessages(connectWords);
  if (countPermissions(props.access) === 0) return null;
  const summary = words.accessSummary({ app: props.app });
  const rows = (
    <ConnectRows aria-label={summary}>
      <AccessRows {...props} />
    </ConnectRows>
  );
  return props.folded ? <Disclosure summary={summary}>{rows}</Disclosure> : rows;
}
