/** Named scenarios: the customer and the provider at the moment when a screen opens. */
import {
  connect,
  hideField,
  hideLastObject,
  install,
  installWithBadCredentials,
  requireMapping,
  saveAsColleague,
} from './scenarioEvents';
import type { EmulatorOptions, EmulatorState, ScenarioName } from './types';
import type { DemoIntegrations } from './worlds/demoWorld';

/** Parts of a scenario: its integrations, the events in it so far, and the behaviour of the API. */
interface Scenario {
  /** Integrations of the demo world, unless the options bring a world or a manifest. Default `main`. */
  integrations?: DemoIntegrations;
  /** Number of fields of the main object, unless the options say another. Default: as the world has them. */
  fieldCount?: number;
  past?: (state: EmulatorState, now: number) => void;
  options?: Pick<EmulatorOptions, 'latency' | 'faults' | 'happenings'>;
}

export const scenarios: Record<ScenarioName, Scenario> = {
  /** Nothing connected, nothing installed. */
  fresh: {},
  /** Nothing connected; one required mapping remains for the person, since no field plainly fits. */
  toMap: { past: requireMapping },
  /** Connected, nothing installed. */
  connected: { past: connect },
  /** Installed twelve days ago, with a few runs since. */
  installed: { past: install },
  /** Installed, and the provider refuses the credentials. */
  badCredentials: { past: installWithBadCredentials },
  /** Connected; the last object (leads in the demo world) cannot be read. */
  hydrationError: {
    past: (state, now) => {
      connect(state, now);
      hideLastObject(state);
    },
  },
  /** Connected; the main object (contacts in the demo world) has 1,000 fields, or `fieldCount`. */
  thousandFields: { fieldCount: 1_000, past: connect },
  /** Everything takes two seconds, hydration five. */
  slow: {
    options: { latency: (operation) => (operation === 'hydrateRevision' ? 5_000 : 2_000) },
  },
  /** Connected; the first attempt of each read fails, each in a different way. */
  flaky: {
    past: connect,
    options: {
      faults: [
        { on: 'getIntegration', answer: { kind: 'problem', status: 503 }, times: 1 },
        { on: 'listConnections', answer: { kind: 'networkError' }, times: 1 },
        { on: 'listInstallations', answer: { kind: 'cutOff' }, times: 1 },
        { on: 'hydrateRevision', answer: { kind: 'html', status: 502 }, times: 1 },
      ],
    },
  },
  /** Installed; a colleague saves as soon as the fields are loaded. */
  conflict: {
    past: install,
    options: { happenings: [{ after: 'hydrateRevision', change: saveAsColleague }] },
  },
  /** Installed; the provider refuses a save that reads a hidden field (annual revenue in the demo world). */
  hiddenField: {
    past: (state, now) => {
      install(state, now);
      hideField(state);
    },
  },
  /** One integration for each way of signing in. */
  authSchemes: { integrations: 'all' },
  /** The project has no integrations. */
  empty: { integrations: 'none' },
  /** Only the proxy: `salesforceProxy` has no objects to choose. */
  nothingToChoose: { integrations: 'proxyOnly' },
};
