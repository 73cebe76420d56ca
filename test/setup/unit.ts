import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { fetchLazyParts } from './lazyParts';

// Upper limit for a busy machine. A test that passes does not wait.
configure({ asyncUtilTimeout: 8_000 });

await fetchLazyParts();

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});
