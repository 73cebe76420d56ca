import { expect, test } from 'vitest';
import { isDenial } from '../../../src/core/auth/denial';

test.each([
  ['access_denied', true],
  ['access_denied: end-user denied authorization', true],
  ['The user did not allow it.', true],
  ['User cancelled the login flow', true],
  ['user_denied', true],
  ['The app is not approved for this organization.', false],
  ['invalid_scope', false],
  ['server_error: access token could not be stored', false],
  [undefined, false],
])('the reason %j is a denial: %s', (reason, expected) => {
  expect(isDenial(reason)).toBe(expected);
});
