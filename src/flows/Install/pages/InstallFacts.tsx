import type { ReactNode } from 'react';

export interface Fact {
  label: string;
  value: ReactNode;
}

export interface InstallFactsProps {
  facts: Fact[];
}

/** Settings that the customer does not choose, such as the schedule. */
export function InstallFacts({ facts }: InstallFactsProps) {
  if (facts.length === 0) return null;
  return (
    <dl className="amp-facts">
      {facts.map(({ label, value }) => (
        <div key={label} className="amp-fact">
          <dt className="amp-factLabel">{label}</dt>
          <dd className="amp-factValue">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
