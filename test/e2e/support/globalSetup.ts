import { existsSync } from 'node:fs';
import { clearRecord } from '../../servers/recorder';

export default function globalSetup(): void {
  clearRecord();
  if (!existsSync('storybook-static/iframe.html')) {
    throw new Error('The journeys visit the built Storybook. Run `npm run build-storybook` first.');
  }
}
