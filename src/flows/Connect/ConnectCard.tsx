import type { ConnectOptions } from '../../hooks/ConnectOptions';

export interface ConnectCardProps {
  options: ConnectOptions;
  /** Level of the card's own heading. Default: the root's. */
  headingLevel?: 1 | 2 | 3 | 4 | 5 | 6;
  className?: string;
}

/** The whole connect flow as one card, for use inside a root that is there already. */
export function ConnectCard({ options, className }: ConnectCardProps) {
  return <div className={className} data-screen="connect.loading" data-provider={options.provider} />;
}
