/** A file before and after the migration. */
export interface Fixture {
  title: string;
  /** Default `App.tsx`. */
  path?: string;
  before: string;
  after: string;
  /** Remarks for a person, as `line: text`. */
  left?: string[];
}

const jsx = (tag: string) =>
  `import { AmpersandProvider, ConnectProvider } from 'PACKAGE';\n${tag}\n`;

/** Both sides of a fixture differ in the package's name and in what is passed. */
const props = (title: string, before: string, after: string, left: string[] = []): Fixture => ({
  title,
  before: jsx(before).replace('PACKAGE', '@amp-labs/react'),
  after: jsx(after).replace('PACKAGE', 'ampkit'),
  left,
});

const modules = (
  title: string,
  before: string,
  after: string,
  more: Partial<Fixture> = {},
): Fixture => ({
  title,
  before,
  after,
  ...more,
});

export const moduleFixtures: Fixture[] = [
  modules(
    'an import and its quotes',
    `import { useManifest } from "@amp-labs/react"\n`,
    `import { useManifest } from "ampkit"\n`,
  ),
  modules(
    'an import over several lines, with its spaces and comments',
    `// @ts-check\nimport {\n\tuseManifest,   // all of it\n\ttype Config,\n} from '@amp-labs/react';\r\n`,
    `// @ts-check\nimport {\n\tuseManifest,   // all of it\n\ttype Config,\n} from 'ampkit';\r\n`,
  ),
  modules('the style sheet', `import '@amp-labs/react/styles';\n`, `import 'ampkit/styles';\n`),
  modules(
    'a style sheet by its file',
    `import '@amp-labs/react/build/style.css';\n`,
    `import 'ampkit/styles';\n`,
  ),
  modules(
    'types, a namespace and an alias',
    `import type { Config as C } from '@amp-labs/react';\nimport * as Amp from '@amp-labs/react';\n`,
    `import type { Config as C } from 'ampkit';\nimport * as Amp from 'ampkit';\n`,
  ),
  modules(
    're-exports',
    `export { useManifest as default } from '@amp-labs/react';\nexport * from '@amp-labs/react';\nexport type { Config } from '@amp-labs/react';\n`,
    `export { useManifest as default } from 'ampkit';\nexport * from 'ampkit';\nexport type { Config } from 'ampkit';\n`,
    { path: 'amp.ts' },
  ),
  modules(
    'dynamic imports',
    `const load = () => import(/* webpackChunkName: "amp" */ '@amp-labs/react');\nawait import(\`@amp-labs/react\`);\n`,
    `const load = () => import(/* webpackChunkName: "amp" */ 'ampkit');\nawait import(\`ampkit\`);\n`,
    { path: 'load.js' },
  ),
  modules(
    'require',
    `const amp = require('@amp-labs/react');\nrequire.resolve("@amp-labs/react/package.json");\n`,
    `const amp = require('ampkit');\nrequire.resolve("ampkit/package.json");\n`,
    { path: 'amp.cjs' },
  ),
  modules(
    'paths of mocks',
    `jest.mock('@amp-labs/react', () => ({ ...jest.requireActual('@amp-labs/react') }));\nvi.mock('@amp-labs/react', async () => vi.importActual<typeof import('@amp-labs/react')>('@amp-labs/react'));\n`,
    `jest.mock('ampkit', () => ({ ...jest.requireActual('ampkit') }));\nvi.mock('ampkit', async () => vi.importActual<typeof import('ampkit')>('ampkit'));\n`,
    { path: 'App.test.ts' },
  ),
  modules(
    'types of modules',
    `import amp = require('@amp-labs/react');\ndeclare module '@amp-labs/react' {\n  interface Extra {}\n}\ntype C = import('@amp-labs/react').Config;\n`,
    `import amp = require('ampkit');\ndeclare module 'ampkit' {\n  interface Extra {}\n}\ntype C = import('ampkit').Config;\n`,
    { path: 'types.d.ts' },
  ),
  modules(
    'Flow types and decorators in JavaScript',
    `// @flow\nimport type { Config } from '@amp-labs/react';\n@observer class A { x: Config; }\n`,
    `// @flow\nimport type { Config } from 'ampkit';\n@observer class A { x: Config; }\n`,
    { path: 'a.jsx' },
  ),
  modules(
    'a path inside the package, which is left to a person',
    `import x from '@amp-labs/react/build/amp-react.es.js';\n`,
    `import x from '@amp-labs/react/build/amp-react.es.js';\n`,
    { left: ['1: still names @amp-labs/react'] },
  ),
  modules(
    'a setting and a comment, which are left to a person',
    `// see @amp-labs/react\nexport default { transpilePackages: ['@amp-labs/react'] };\n`,
    `// see @amp-labs/react\nexport default { transpilePackages: ['@amp-labs/react'] };\n`,
    {
      path: 'next.config.mjs',
      left: ['1: still names @amp-labs/react', '2: still names @amp-labs/react'],
    },
  ),
  modules(
    'nothing of a package with a similar name',
    `import '@amp-labs/react-native';\nimport { x } from 'my-@amp-labs/react';\n`,
    `import '@amp-labs/react-native';\nimport { x } from 'my-@amp-labs/react';\n`,
    { left: ['1: still names @amp-labs/react', '2: still names @amp-labs/react'] },
  ),
];

const elsewhere = 'options made elsewhere: `projectId` is `project` now';

export const optionFixtures: Fixture[] = [
  props(
    'projectId of inline options',
    `<AmpersandProvider options={{ apiKey,  projectId: 'p' /* ours */ }}>x</AmpersandProvider>`,
    `<AmpersandProvider options={{ apiKey,  project: 'p' /* ours */ }}>x</AmpersandProvider>`,
  ),
  props(
    'projectId written short',
    `<AmpersandProvider options={{ projectId, apiKey }} />`,
    `<AmpersandProvider options={{ project: projectId, apiKey }} />`,
  ),
  props(
    'projectId in quotes',
    `<AmpersandProvider options={{ 'projectId': p }} />`,
    `<AmpersandProvider options={{ project: p }} />`,
  ),
  props(
    'options in a variable, cast',
    `const options = { projectId: 'p', apiKey: 'k' } as const;\n<AmpersandProvider options={options} />`,
    `const options = { project: 'p', apiKey: 'k' } as const;\n<AmpersandProvider options={options} />`,
  ),
  props(
    'options in useMemo, with a spread',
    `const base = { projectId };\nconst options = useMemo(() => ({ ...base, apiKey }), []);\n<AmpersandProvider options={options} />`,
    `const base = { project: projectId };\nconst options = useMemo(() => ({ ...base, apiKey }), []);\n<AmpersandProvider options={options} />`,
  ),
  props(
    'either of two options',
    `<AmpersandProvider options={live ? { projectId: 'a' } : { projectId: 'b' }} />`,
    `<AmpersandProvider options={live ? { project: 'a' } : { project: 'b' }} />`,
  ),
  props(
    'options that were made once for two providers',
    `const o = { projectId };\n<><AmpersandProvider options={o} /><AmpersandProvider options={o} /></>`,
    `const o = { project: projectId };\n<><AmpersandProvider options={o} /><AmpersandProvider options={o} /></>`,
  ),
  props(
    'options from elsewhere, which are left to a person',
    `import { options } from './config';\n<AmpersandProvider options={options} />`,
    `import { options } from './config';\n<AmpersandProvider options={options} />`,
    [`3: ${elsewhere}`],
  ),
  props(
    'both names, which are left to a person',
    `<AmpersandProvider options={{ projectId: 'a', project: 'b' }} />`,
    `<AmpersandProvider options={{ projectId: 'a', project: 'b' }} />`,
    ['2: both `projectId` and `project` are set: keep `project`'],
  ),
  props(
    'styles, which had no effect',
    `<AmpersandProvider options={{ project, styles }} />`,
    `<AmpersandProvider options={{ project, styles }} />`,
    [
      '2: `options.styles` has no effect: set `--amp-*` variables, or `appearance` of AmpersandProvider',
    ],
  ),
  props(
    'nothing of other objects and components',
    `const filter = { projectId };\n<Other options={{ projectId }} onSuccess={f} {...filter} />`,
    `const filter = { projectId };\n<Other options={{ projectId }} onSuccess={f} {...filter} />`,
  ),
];

const callback = (title: string, before: string, after: string) =>
  props(title, `<ConnectProvider ${before} />`, `<ConnectProvider ${after} />`);

export const callbackFixtures: Fixture[] = [
  callback(
    'a callback without parameters',
    'onSuccess={() => go()}',
    'onConnectSuccess={() => go()}',
  ),
  callback(
    'a callback that takes the id',
    'onSuccess={(id) => save(id)}',
    'onConnectSuccess={({ id }) => save(id)}',
  ),
  callback(
    'a callback that takes the id without brackets',
    'onSuccess={async connectionId => save(connectionId)}',
    'onConnectSuccess={async ({ id: connectionId }) => save(connectionId)}',
  ),
  callback(
    'a callback with a type',
    'onSuccess={(conn: string) => save(conn)}',
    'onConnectSuccess={({ id: conn }: { id: string }) => save(conn)}',
  ),
  callback(
    'a function expression',
    'onSuccess={function (id) { save(id); }}',
    'onConnectSuccess={function ({ id }) { save(id); }}',
  ),
  callback(
    'a callback from elsewhere, which may be missing',
    'onSuccess={props.onDone}',
    'onConnectSuccess={(connection) => props.onDone?.(connection.id)}',
  ),
  callback(
    'a callback that is made on the spot',
    'onSuccess={track("connected")}',
    'onConnectSuccess={(connection) => (track("connected"))?.(connection.id)}',
  ),
  props(
    'a function of the file',
    `const done = useCallback((id) => save(id), []);\n<ConnectProvider onSuccess={done} />`,
    `const done = useCallback((id) => save(id), []);\n<ConnectProvider onConnectSuccess={(connection) => done(connection.id)} />`,
  ),
  props(
    'props that are spread',
    `const more = { onSuccess, groupRef };\n<ConnectProvider {...more} />`,
    `const more = { onConnectSuccess: (connection) => onSuccess?.(connection.id), groupRef };\n<ConnectProvider {...more} />`,
  ),
  props(
    'props of createElement',
    `React.createElement(ConnectProvider, { provider, onSuccess(id) { save(id); } });`,
    `React.createElement(ConnectProvider, { provider, onConnectSuccess({ id }) { save(id); } });`,
  ),
  props(
    'props from elsewhere, which are left to a person',
    `<ConnectProvider {...props} />`,
    `<ConnectProvider {...props} />`,
    [
      '2: props of ConnectProvider made elsewhere: `onSuccess` is `onConnectSuccess(connection)` now',
    ],
  ),
  props(
    'both callbacks, which are left to a person',
    `<ConnectProvider onSuccess={a} onConnectSuccess={b} />`,
    `<ConnectProvider onSuccess={a} onConnectSuccess={b} />`,
    ['2: both `onSuccess` and `onConnectSuccess` are set: keep `onConnectSuccess`'],
  ),
];

const named = (title: string, head: string, name: string): Fixture => ({
  title,
  before: `${head}\n<${name} onSuccess={() => go()} />;\n`,
  after: `${head.replaceAll('@amp-labs/react', 'ampkit')}\n<${name} onConnectSuccess={() => go()} />;\n`,
});

export const nameFixtures: Fixture[] = [
  named('an alias', `import { ConnectProvider as Connect } from '@amp-labs/react';`, 'Connect'),
  named('a namespace', `import * as Amp from '@amp-labs/react';`, 'Amp.ConnectProvider'),
  named('require', `const Amp = require('@amp-labs/react');`, 'Amp.ConnectProvider'),
  named(
    'a destructured require',
    `const { ConnectProvider: C } = require('@amp-labs/react');`,
    'C',
  ),
  named(
    'a variable',
    `import * as Amp from '@amp-labs/react';\nconst C = Amp.ConnectProvider;`,
    'C',
  ),
  named(
    'lazy',
    `const C = lazy(() => import('@amp-labs/react').then((m) => ({ default: m.ConnectProvider })));`,
    'C',
  ),
];

export const valueFixtures: Fixture[] = [
  {
    title: 'methods of Date on times',
    before: `import { useConnection } from '@amp-labs/react';\nconst t = connection?.createTime.toISOString();\n`,
    after: `import { useConnection } from 'ampkit';\nconst t = connection?.createTime.toISOString();\n`,
    left: ['2: `createTime` is text in ISO 8601 now: `new Date(…).toISOString()`'],
  },
];
