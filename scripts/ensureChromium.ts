import { ensureChromium } from './chromium';

console.log(ensureChromium());
