import { build } from 'esbuild';
import { expect, it } from 'vitest';

/** Packages and code that one import brings. */
async function contentsOf(names: string): Promise<{ packages: Set<string>; code: string }> {
  const { metafile, outputFiles } = await build({
    stdin: {
      contents: `export { ${names} } from './dist/index.js';`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    metafile: true,
    minifySyntax: true,
    format: 'esm',
    external: ['react', 'react-dom', 'react/*', 'react-dom/*'],
    logLevel: 'error',
  });
  const packages = new Set<string>();
  for (const output of Object.values(metafile.outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
      if (name && bytesInOutput > 0) packages.add(name);
    }
  }
  return { packages, code: outputFiles.map(({ text }) => text).join('\n') };
}

it('a single hook brings no dialog, combobox or checklist', async () => {
  const hook = await contentsOf('useIsIntegrationInstalled');
  const heavy = /amp-(dialog|combobox|checklist)/;
  const radix = '@radix-ui/react-dialog';
  expect(hook.code).not.toMatch(heavy);
  expect([...hook.packages]).not.toContain(radix);
  // The same is found in a whole flow.
  const flow = await contentsOf('InstallIntegration');
  expect(flow.code).toMatch(heavy);
  expect([...flow.packages]).toContain(radix);
  // Radix injects a style for its own backdrop; ours needs none.
  expect([...flow.packages]).not.toContain('react-remove-scroll');
});

it('the controlled picker brings no API client and no query cache', async () => {
  const { packages, code } = await contentsOf('FieldMappingPicker');
  expect([...packages].filter((name) => /react-query|query-core/.test(name))).toEqual([]);
  expect(code).not.toMatch(/X-Api-Key/i);
});

it('enums bring nothing, and the error boundary brings no flow', async () => {
  const enums = await contentsOf('FieldSettingWriteOnCreateEnum, FieldSettingWriteOnUpdateEnum');
  expect([...enums.packages]).toEqual([]);
  expect(enums.code.length).toBeLessThan(1_000);
  const boundary = await contentsOf('AmpersandErrorBoundary');
  expect([...boundary.packages].filter((name) => name !== 'clsx')).toEqual([]);
  expect(boundary.code).not.toMatch(/amp-(dialog|combobox|checklist|object-list|columns)/);
});
