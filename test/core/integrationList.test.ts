import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type IntegrationStatus,
  actionOf,
  keepOrder,
  listIntegrations,
  searchIntegrations,
} from '../../src/core/integrationList';
import type { Connection } from '../../src/core/types';
import { connectionOf, installationOf, integrationOf } from '../flows/ListWorld';

const me = { groupRef: 'acme-org', consumerRef: 'dana', locale: 'en' };
const salesforce = integrationOf('salesforceSync', 'salesforce');
const working = connectionOf('c1', 'salesforce');
const refused = connectionOf('c1', 'salesforce', { status: 'bad_credentials' });

type Side = Pick<Parameters<typeof listIntegrations>[0], 'installations' | 'connections'>;

function statusIn(side: Side): IntegrationStatus | undefined {
  return listIntegrations({ ...me, integrations: [salesforce], ...side })[0]?.status;
}

describe('state of a card', () => {
  it.each<[string, Side, IntegrationStatus]>([
    ['nothing', { installations: [], connections: [] }, { state: 'notSetUp' }],
    [
      'a sign-in of this person',
      { installations: [], connections: [working] },
      { state: 'unfinished' },
    ],
    [
      'a sign-in that is refused meanwhile',
      { installations: [], connections: [refused] },
      { state: 'notSetUp' },
    ],
    [
      "a colleague's sign-in",
      {
        installations: [],
        connections: [connectionOf('c1', 'salesforce', {}, 'kim')],
      },
      { state: 'notSetUp' },
    ],
    [
      'a sign-in that another integration of the provider uses',
      {
        installations: [installationOf(integrationOf('other', 'salesforce'), working)],
        connections: [working],
      },
      { state: 'notSetUp' },
    ],
    [
      'an installation that works',
      { installations: [installationOf(salesforce, working)], connections: [working] },
      { state: 'installed' },
    ],
    [
      'an installation with unknown connections',
      { installations: [installationOf(salesforce, working)], connections: undefined },
      { state: 'installed' },
    ],
    [
      'a refused sign-in',
      { installations: [installationOf(salesforce, refused)], connections: [refused] },
      { state: 'attention', reason: 'signIn' },
    ],
    [
      'a sign-in that was renewed after the installation was read',
      { installations: [installationOf(salesforce, refused)], connections: [working] },
      { state: 'installed' },
    ],
    [
      'an unhealthy installation',
      {
        installations: [installationOf(salesforce, working, { healthStatus: 'unhealthy' })],
        connections: [working],
      },
      { state: 'attention', reason: 'unhealthy' },
    ],
    [
      'two installations, one of which asks for a person',
      {
        installations: [
          installationOf(salesforce, working, { id: 'i1' }),
          installationOf(salesforce, connectionOf('c2', 'salesforce'), {
            id: 'i2',
            healthStatus: 'unhealthy',
          }),
        ],
        connections: [working],
      },
      { state: 'attention', reason: 'unhealthy' },
    ],
    [
      'installations that may not be listed',
      { installations: undefined, connections: [working] },
      { state: 'unknown' },
    ],
  ])('follows from %s', (_what, side, status) => expect(statusIn(side)).toEqual(status));

  it.each<[IntegrationStatus['state'], string]>([
    ['attention', 'fix'],
    ['unfinished', 'setUp'],
    ['notSetUp', 'setUp'],
    ['installed', 'manage'],
    ['unknown', 'open'],
  ])('offers for %s the action %s', (state, action) => {
    expect(actionOf({ state, reason: 'signIn' } as IntegrationStatus)).toBe(action);
  });
});

describe('order of the cards', () => {
  const hubspot = integrationOf('hubspotSync', 'hubspot');
  const asana = integrationOf('asanaSync', 'asana');
  const zoom = integrationOf('zoomSync', 'zoom');
  const zoomConnection = connectionOf('c2', 'zoom');

  it('is: needs attention, unfinished, installed, then the rest by name', () => {
    const listed = listIntegrations({
      ...me,
      integrations: [salesforce, zoom, hubspot, asana, integrationOf('brazeSync', 'braze')],
      installations: [
        installationOf(salesforce, refused, { id: 'i1' }),
        installationOf(hubspot, connectionOf('c3', 'hubspot'), { id: 'i2' }),
      ],
      connections: [refused, zoomConnection] as Connection[],
    });
    expect(listed.map(({ name }) => name)).toEqual([
      'Salesforce',
      'Zoom',
      'Hubspot',
      'Asana',
      'Braze',
    ]);
  });

  it('stays the same when a state changes, with new cards last', () => {
    const listed = listIntegrations({
      ...me,
      integrations: [asana, salesforce, zoom],
      installations: [],
      connections: [],
    });
    expect(keepOrder(listed, [zoom.id, asana.id]).map(({ name }) => name)).toEqual([
      'Zoom',
      'Asana',
      'Salesforce',
    ]);
  });

  it('neither loses nor doubles a card', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { maxLength: 20 });
    fc.assert(
      fc.property(ids, ids, (names, seen) => {
        const integrations = names.map((name) => integrationOf(name, name));
        const listed = listIntegrations({
          ...me,
          integrations,
          installations: [],
          connections: [],
        });
        const kept = keepOrder(listed, seen);
        expect(kept.map(({ integration }) => integration.id).sort()).toEqual(
          integrations.map(({ id }) => id).sort(),
        );
      }),
    );
  });
});

describe('name of a card', () => {
  const namesOf = (...integrations: ReturnType<typeof integrationOf>[]) =>
    listIntegrations({ ...me, integrations, installations: [], connections: [] }).map(
      ({ name, providerName }) => [name, providerName],
    );

  it('is the builder’s name, with the capitals of the provider', () => {
    expect(namesOf(integrationOf('hubspotSync', 'hubspot', 'HubSpot contacts'))).toEqual([
      ['HubSpot contacts', 'HubSpot'],
    ]);
  });

  it('is otherwise the provider’s name', () => {
    expect(namesOf(integrationOf('sync', 'zendeskSupport'))).toEqual([
      ['Zendesk support', 'Zendesk support'],
    ]);
  });

  it('differs for two integrations of one provider', () => {
    expect(
      namesOf(
        integrationOf('leadImport', 'salesforce'),
        integrationOf('ticketExport', 'salesforce'),
      ).map(([name]) => name),
    ).toEqual(['Lead import', 'Ticket export']);
  });
});

describe('searchIntegrations', () => {
  const listed = listIntegrations({
    ...me,
    integrations: [
      integrationOf('crm', 'hubspot', 'HubSpot contacts'),
      integrationOf('café', 'square', 'Café till'),
      salesforce,
    ],
    installations: [],
    connections: [],
  });
  it.each([
    ['', 3],
    ['  ', 3],
    ['hubspot', 1],
    ['CONTACTS hub', 1],
    ['cafe', 1],
    ['salesforceSync', 1],
    ['xero', 0],
  ])('finds for “%s” this many cards: %i', (query, count) => {
    expect(searchIntegrations(listed, query)).toHaveLength(count);
  });
});
