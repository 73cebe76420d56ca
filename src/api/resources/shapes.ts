/** The keys without which an answer is not the resource; everything else is coped with further in. */
import type { Shape } from '../request';

const INSTALLATION_KEYS = ['id', 'connection', 'config'];

export const INSTALLATION: Shape = { is: 'object', keys: INSTALLATION_KEYS };
export const INSTALLATIONS: Shape = { is: 'list', keys: INSTALLATION_KEYS };
export const CONNECTION: Shape = { is: 'object', keys: ['id', 'provider'] };
export const CONNECTIONS: Shape = { is: 'list', keys: ['id', 'provider'] };
export const NOTHING: Shape = { is: 'nothing' };
