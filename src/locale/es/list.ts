import { number, plural } from '../format';
import type { Messages } from '../types';

export const list: Messages['list'] = {
  title: 'Integraciones',
  loading: 'Cargando integraciones…',
  attentionCount: ({ count, total }) =>
    `${plural('es', count, { one: '# requiere', other: '# requieren' })} atención · ${number('es', total)} en total`,
  installedCount: ({ count, total }) =>
    `${plural('es', count, { one: '# instalada', other: '# instaladas' })} de ${number('es', total)}`,
  availableCount: ({ count }) =>
    plural('es', count, { one: '# integración', other: '# integraciones' }),

  search: 'Buscar integraciones',
  found: ({ count }) =>
    plural('es', count, {
      one: '# integración encontrada',
      other: '# integraciones encontradas',
    }),

  empty: ({ app }) => `${app} aún no tiene integraciones.`,
  emptyNoApp: 'Aún no hay integraciones.',

  objectName: ({ name }) => name,
  reads: ({ objects }) => `Lee datos de ${objects}.`,
  writes: ({ objects }) => `Crea y modifica registros en ${objects}.`,
  readsAndWritesSame: ({ objects }) => `Lee y modifica datos de ${objects}.`,
  readsAndWrites: ({ read, write }) => `Lee datos de ${read}; modifica datos de ${write}.`,
  usesAccount: ({ provider }) => `Usa tu cuenta de ${provider}.`,
  more: ({ count }) => `${number('es', count)} más`,

  signInRefused: ({ provider }) => `${provider} dejó de aceptar este acceso.`,
  unhealthy: 'Algunos datos no están llegando.',
  lastRun: ({ ago }) => `Última ejecución: ${ago}.`,
  lastRunFailed: ({ ago }) =>
    ago === undefined ? 'La última ejecución falló.' : `La última ejecución falló ${ago}.`,
  runningNow: 'Ejecución en curso.',
  noRunsYet: 'Todavía no se ejecutó nada.',

  attention: 'Requiere atención',
  unfinished: 'Sin terminar',
  installed: 'Instalada',
  notSetUp: 'Sin configurar',

  fix: 'Corregir',
  setUp: 'Configurar',
  manage: 'Gestionar',
  open: 'Abrir',

  statusUnknownTitle: 'No se puede mostrar en este momento qué está configurado',
  statusUnknown: 'Aun así puedes abrir cada integración.',

  unavailableTitle: ({ app }) => `Las integraciones no están disponibles en ${app} en este momento`,
  unavailableTitleNoApp: 'Las integraciones no están disponibles en este momento',
  forbiddenTitle: ({ app }) => `No puedes ver las integraciones de ${app}`,
  forbiddenTitleNoApp: 'No puedes ver las integraciones',
};
