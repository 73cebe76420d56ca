/** `npm run fuzz -- [COUNT] [SEED]` tries COUNT damaged answers of each kind, a fiftieth of them on whole screens. */
import { spawnSync } from 'node:child_process';

const [count = '10000', seed = '1'] = process.argv.slice(2);
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'unit', 'test/fuzz'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_RUNS: count, FUZZ_SEED: seed },
});
process.exit(status ?? 1);
