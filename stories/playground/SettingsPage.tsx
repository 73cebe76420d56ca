import type { ReactNode } from 'react';

export const places = ['General', 'Members', 'Integrations'] as const;
export type Place = (typeof places)[number];

export interface SettingsPageProps {
  place: Place;
  onPlace: (place: Place) => void;
  /** Content at the end of *General*. */
  services: ReactNode;
  children: ReactNode;
}

/** A plausible SaaS application around the library: nothing here belongs to it. */
export function SettingsPage({ place, onPlace, services, children }: SettingsPageProps) {
  return (
    <div className="pg-app">
      <header className="pg-top">
        <span className="pg-brand">Acme</span>
        <nav className="pg-nav" aria-label="Acme">
          <span>Customers</span>
          <span>Reports</span>
          <span aria-current="page">Settings</span>
        </nav>
        <span className="pg-user" title="Dana Ruiz, Acme Inc">
          DR
        </span>
      </header>
      <main className="pg-main">
        <h1>Settings</h1>
        <div className="pg-places" role="tablist" aria-label="Settings">
          {places.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              aria-selected={place === name}
              onClick={() => onPlace(name)}
            >
              {name}
            </button>
          ))}
        </div>
        {place === 'Integrations' ? children : <Elsewhere place={place} />}
        {place === 'General' && (
          <section className="pg-elsewhere">
            <h2>Connected services</h2>
            {services}
          </section>
        )}
      </main>
    </div>
  );
}

function Elsewhere({ place }: { place: Place }) {
  return (
    <section className="pg-elsewhere">
      <h2>{place}</h2>
      {place === 'General' ? (
        <dl>
          <dt>Workspace</dt>
          <dd>Acme Inc</dd>
          <dt>Time zone</dt>
          <dd>Europe/Paris</dd>
        </dl>
      ) : (
        <ul>
          <li>Dana Ruiz, admin</li>
          <li>Jonas Weber, member</li>
        </ul>
      )}
    </section>
  );
}
