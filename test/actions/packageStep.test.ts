import { expect, test } from 'vitest';
import type { ProviderApp } from '../../src/api/wire/connection';
import { packageUrlOf } from '../../src/actions/connect/packageStep';

const app = (provider: string, packageInstallURL?: string): ProviderApp => ({
  id: provider,
  projectId: 'p',
  provider,
  clientId: 'c',
  createTime: '2026-05-12T10:00:00Z',
  metadata: packageInstallURL ? { providerParams: { packageInstallURL } } : undefined,
});
const url = 'https://login.salesforce.com/packaging/installPackage.apexp?p0=04t';

test.each<[string, ProviderApp[] | undefined, string | undefined]>([
  ['apps not known yet', undefined, undefined],
  ['no app', [], undefined],
  ['an app of another provider', [app('hubspot', url)], undefined],
  ['an app without a package', [app('salesforce')], undefined],
  ['an app with a package', [app('hubspot'), app('salesforce', url)], url],
  ['an unsafe address', [app('salesforce', 'javascript:x')], undefined],
])('packageUrlOf finds the package: %s', (_, apps, expected) => {
  expect(packageUrlOf(apps, 'salesforce')).toBe(expected);
});
