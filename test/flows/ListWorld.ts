/** Project with integrations and the installations of one group, answered by a fake fetch. */
import type {
  Connection,
  Installation,
  Integration,
  Operation,
  Project,
} from '../../src/core/types';

const time = '2026-05-12T10:00:00Z';

export function integrationOf(name: string, provider: string, displayName?: string): Integration {
  return {
    id: `id-${name}`,
    projectId: 'demo-project',
    name,
    provider,
    createTime: time,
    latestRevision: {
      id: `rev-${name}`,
      specVersion: '1.0.0',
      createTime: time,
      content: {
        name,
        provider,
        displayName,
        read: {
          objects: [
            { objectName: 'account', destination: 'hook', schedule: '*/10 * * * *' },
            { objectName: 'contact', destination: 'hook', schedule: '*/10 * * * *' },
          ],
        },
        write: { objects: [{ objectName: 'contact' }] },
      },
    },
  };
}

export function connectionOf(
  id: string,
  provider: string,
  rest: Partial<Connection> = {},
  consumerRef = 'dana',
): Connection {
  const projectId = 'demo-project';
  return {
    id,
    projectId,
    provider,
    createTime: time,
    authScheme: 'apiKey',
    status: 'working',
    group: { groupRef: 'acme-org', groupName: 'Acme Inc', projectId, createTime: time },
    consumer: { consumerRef, consumerName: 'Dana Ruiz', projectId, createTime: time },
    ...rest,
  };
}

export function installationOf(
  integration: Integration,
  connection: Connection,
  rest: Partial<Installation> = {},
): Installation {
  return {
    id: `installed-${integration.name}`,
    projectId: 'demo-project',
    integrationId: integration.id,
    healthStatus: 'healthy',
    connection,
    createTime: time,
    createdBy: 'consumer:dana',
    config: {
      id: 'config-1',
      revisionId: integration.latestRevision.id,
      createTime: time,
      createdBy: 'consumer:dana',
      content: { provider: integration.provider },
    },
    ...rest,
  };
}

/** One page of operations, as the API lists them. */
export function runsOf(...runs: Array<Partial<Operation>>) {
  const projectId = 'demo-project';
  const ids = { integrationId: 'id-salesforceSync', installationId: 'installed-salesforceSync' };
  const results = runs.map((run, index): Operation => ({
    id: `run-${index}`,
    projectId,
    ...ids,
    configId: 'config-1',
    actionType: 'read',
    status: 'success',
    createTime: time,
    ...run,
  }));
  return { results, pagination: { done: true } };
}

const project: Project = {
  id: 'demo-project',
  name: 'demo-project',
  appName: 'Acme',
  orgId: 'org',
  createTime: time,
};

type Route = 'project' | 'integrations' | 'installations' | 'connections' | 'operations' | 'own';

/** Answer of a route: a value sent as JSON, a `Response`, or an error for a lost network. */
type Answer = unknown;

export interface ListWorld {
  fetch: typeof fetch;
  /** Requested routes, in order. */
  asked: Route[];
  answers: Record<Route, Answer>;
  /** Holds all answers back until the returned function is called. */
  hold: () => () => void;
}

const routes: Array<[RegExp, Route]> = [
  [/\/integrations$/, 'integrations'],
  [/\/integrations\/[^/]+\/installations$/, 'own'],
  [/\/installations$/, 'installations'],
  [/\/connections$/, 'connections'],
  [/\/operations$/, 'operations'],
  [/\/projects\/[^/]+$/, 'project'],
];

/** Answer with a problem of the API. */
export function problem(status: number, title: string): Response {
  return new Response(JSON.stringify({ status, title, requestId: `req-${status}` }), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  });
}

/** Three integrations: one needs attention, one is installed, one is new. */
export function someIntegrations() {
  const salesforce = integrationOf('salesforceSync', 'salesforce', 'Salesforce');
  const hubspot = integrationOf('hubspotSync', 'hubspot', 'HubSpot');
  const netsuite = integrationOf('netsuiteSync', 'netsuite', 'NetSuite');
  const refused = connectionOf('c2', 'hubspot', { status: 'bad_credentials' });
  const working = connectionOf('c1', 'salesforce');
  return {
    integrations: [salesforce, netsuite, hubspot],
    installations: [installationOf(salesforce, working), installationOf(hubspot, refused)],
    connections: [working, refused],
  };
}

export function createListWorld(answers: Partial<Record<Route, Answer>> = {}): ListWorld {
  const operations = runsOf();
  const all: Record<Route, Answer> = {
    project,
    ...someIntegrations(),
    operations,
    own: [],
    ...answers,
  };
  const asked: Route[] = [];
  let gate = Promise.resolve();
  return {
    asked,
    answers: all,
    hold: () => {
      let release = () => {};
      gate = new Promise((resolve) => (release = resolve));
      return () => release();
    },
    fetch: async (input) => {
      const { pathname } = new URL(String(input instanceof Request ? input.url : input));
      const route = routes.find(([pattern]) => pattern.test(pathname))?.[1];
      if (!route) throw new TypeError(`nothing answers ${pathname}`);
      asked.push(route);
      await gate;
      const answer = all[route];
      if (answer instanceof Error) throw answer;
      return answer instanceof Response ? answer.clone() : Response.json(answer);
    },
  };
}
