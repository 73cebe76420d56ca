/** Rooms of the package, and what each may import at run time. `import type` is free but for cycles. */
export interface Room {
  /** Other rooms whose values it may import; its own are always allowed. */
  rooms: string[];
  /** Packages it may import at run time. A room without React may not load it through another one either. */
  packages: RegExp[];
}

export const react = /^react(-dom)?(\/|$)/;
const query = /^@tanstack\/react-query$/;
const looks = [/^clsx$/];

export const rooms: Record<string, Room> = {
  utils: { rooms: [], packages: [react] },
  api: { rooms: [], packages: [] },
  core: { rooms: [], packages: [] },
  oauth: { rooms: [], packages: [] },
  actions: { rooms: ['oauth', 'core', 'api'], packages: [query] },
  locale: { rooms: [], packages: [] },
  theme: { rooms: [], packages: [] },
  provider: { rooms: ['actions', 'api', 'core', 'locale', 'theme'], packages: [react, query] },
  hooks: { rooms: ['provider', 'actions', 'core', 'locale'], packages: [react, query] },
  components: {
    rooms: ['provider', 'theme', 'locale', 'core'],
    packages: [react, /^@radix-ui\/react-dialog$/, ...looks],
  },
  flows: {
    rooms: ['components', 'hooks', 'provider', 'locale', 'theme', 'core'],
    packages: [react, ...looks],
  },
  testing: { rooms: ['core'], packages: [/^hono(\/|$)/, /^valibot$/, /^yaml$/] },
  migrate: { rooms: [], packages: [/^node:/, /^@babel\/parser$/, /^magic-string$/] },
};

/** Room that every other one may import. It imports no other room, not even a type. */
export const sharedRoom = 'utils';

/** Room whose every file exports a hook or a provider. */
export const hookRoom = 'hooks';
export const hookName = /^use[A-Z]|Provider$/;

/** The door may import any room by name, but not the emulator's and the migration's, which have entries of their own. */
export const door: Room = {
  rooms: Object.keys(rooms).filter((room) => room !== 'testing' && room !== 'migrate'),
  packages: [],
};

/** Rooms whose code runs anywhere: without a window, the network or a clock. */
export const pureRooms = ['core'];
export const impureGlobals = [
  'window',
  'document',
  'navigator',
  'fetch',
  'location',
  'localStorage',
  'sessionStorage',
  'setTimeout',
  'setInterval',
  'requestAnimationFrame',
  'performance',
];

/** Rooms that put words in front of a person: every sentence comes from `locale`. */
export const wordlessRooms = ['components', 'flows', 'hooks', 'provider'];
export const spokenAttributes = [
  'aria-label',
  'title',
  'placeholder',
  'alt',
  'label',
  'description',
];

/** Links and endpoints that the library itself names. */
export const knownUrls = [
  'https://api.withampersand.com/v1',
  'https://www.withampersand.com',
  'http://www.w3.org/2000/svg',
];
