import type { EmulatorOptions } from '../../src/testing/types';
import { demoWorld } from '../../src/testing/worlds/demoWorld';
import { expect, test } from './support/journey';
import { walkToDone } from './support/walk';

/** Names that no suggestion can match, so that a person has to map them. */
const unguessable = `specVersion: 1.0.0
integrations:
  - name: salesforceSync
    displayName: Salesforce
    provider: salesforce
    read:
      objects:
        - objectName: account
          destination: webhook
          schedule: "*/10 * * * *"
          requiredFields:
            - fieldName: name
            - mapToName: zorb
              mapToDisplayName: Zorb factor
            - mapToName: quux
              mapToDisplayName: Quux code
        - objectName: contact
          destination: webhook
          schedule: "*/10 * * * *"
          requiredFields:
            - fieldName: email
            - mapToName: frob
              mapToDisplayName: Frob level
`;

interface Walk {
  world: string;
  integration: string;
  options: EmulatorOptions;
  /** Highest number of presses outside the sign-in window. */
  most: number;
}

const everyScheme = { world: demoWorld('all') };
const salesforce = 'salesforceSync';

const walks: Walk[] = [
  { world: 'OAuth, nothing to map', integration: salesforce, options: {}, most: 3 },
  {
    world: 'connected already',
    integration: salesforce,
    options: { scenario: 'connected' },
    most: 2,
  },
  {
    world: 'nothing to choose',
    integration: 'salesforceProxy',
    options: { scenario: 'nothingToChoose' },
    most: 2,
  },
  {
    world: 'OAuth, three fields to map in two objects',
    integration: salesforce,
    options: { manifest: unguessable },
    most: 7,
  },
  {
    world: 'an object that cannot be read',
    integration: salesforce,
    options: { scenario: 'hydrationError' },
    most: 3,
  },
  { world: 'HubSpot', integration: 'hubspotSync', options: {}, most: 3 },
  { world: 'PKCE with a workspace', integration: 'orbitdeskSync', options: everyScheme, most: 4 },
  { world: 'client credentials', integration: 'stratafinSync', options: everyScheme, most: 4 },
  { world: 'OAuth password', integration: 'heliodeskSync', options: everyScheme, most: 4 },
  { world: 'API key', integration: 'ledgerlySync', options: everyScheme, most: 4 },
  { world: 'API key with modules', integration: 'plannerySync', options: everyScheme, most: 4 },
  { world: 'user name and password', integration: 'mailbarnSync', options: everyScheme, most: 4 },
  { world: 'API key as user name', integration: 'ticketrySync', options: everyScheme, most: 4 },
  { world: 'custom inputs', integration: 'vaultopsSync', options: everyScheme, most: 4 },
  { world: 'no sign-in', integration: 'openweatherSync', options: everyScheme, most: 3 },
];

for (const { world, integration, options, most } of walks) {
  test(`pressing only the primary button leads to Done: ${world}`, async ({
    page,
    stage,
  }, testInfo) => {
    await stage.open({ story: 'install--panel', args: { integration } }, options);
    const presses = await walkToDone(page);
    console.log(`${world}: ${presses} presses`);
    testInfo.annotations.push({ type: 'presses', description: String(presses) });
    expect(presses).toBeLessThanOrEqual(most);
    expect(stage.api.emulator.state.installations).toHaveLength(1);
    const posts = stage.requests.filter(
      ({ method, path }) => method === 'POST' && path.endsWith('/installations'),
    );
    expect(posts).toHaveLength(1);
  });
}
