import { clockTime } from '../format';
import type { Messages } from '../types';
import { hourWords } from './hour';

interface Names {
  provider?: string;
  app?: string;
}

const app = (names: Names) => names.app ?? 'El servicio';
const subject = (names: Names) => names.provider || 'Esto';
const place = (names: Names) => (names.app ? ` en ${names.app}` : '');
const support = (names: Names) => (names.app ? `soporte de ${names.app}` : 'soporte');

const notAvailable = (names: Names) =>
  `${subject(names)} no está disponible${place(names)} en este momento`;
const tellSupport = (args: Names & { reference: string }) =>
  `Escribe a ${support(args)} y menciona ${args.reference}.`;

export const errors: Messages['errors'] = {
  offlineTitle: 'No tienes conexión a internet',
  offline: 'No se perdió nada. Reinténtalo cuando vuelvas a tener conexión.',
  unreachableTitle: (names) => `${app(names)} no responde`,
  unreachable: 'No llegó ninguna respuesta válida. Reinténtalo en un momento.',
  timeoutTitle: 'Esto está tardando demasiado',
  timeout: 'No llegó ninguna respuesta a tiempo. Reinténtalo.',
  unauthorizedTitle: notAvailable,
  unauthorized: tellSupport,
  forbiddenTitle: (names) => `No puedes configurar ${names.provider || 'esto'}${place(names)}`,
  forbidden: (args) =>
    `Tu cuenta no tiene permiso. Escribe a ${support(args)} y menciona ${args.reference}.`,
  notFoundTitle: notAvailable,
  notFound: tellSupport,
  conflictTitle: 'Otra persona hizo un cambio al mismo tiempo',
  conflict: 'Tus cambios siguen aquí. Mira qué cambió y guarda otra vez.',
  refusedTitle: 'No se guardó',
  refused: 'Algo no fue aceptado. Tus cambios siguen aquí.',
  rateLimitedTitle: 'Demasiadas solicitudes a la vez',
  rateLimited: 'Espera un momento y reinténtalo.',
  rateLimitedUntil: ({ time, locale = 'es' }) =>
    `Espera hasta ${hourWords(clockTime(locale, time))} y reinténtalo.`,
  serverTitle: (names) => `${app(names)} tuvo un problema`,
  server: 'No se perdió nada de lo que escribiste. Reinténtalo en un momento.',
  unsupportedTitle: (names) => `${subject(names)} no se puede conectar aquí`,
  unsupported: (args) =>
    `Usa una forma de iniciar sesión que esta página no ofrece. Pide a ${support(args)} que haga la conexión por ti y menciona ${args.reference}.`,
  developerTitle: notAvailable,
  developer: tellSupport,
  unexpectedTitle: 'Esta parte dejó de funcionar',
  unexpected: 'Tus cambios se conservan. Reinténtalo o vuelve a cargar la página.',
};
