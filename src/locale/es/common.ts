import { number, plural } from '../format';
import type { Messages } from '../types';

export const common: Messages['common'] = {
  optional: 'opcional',
  poweredBy: 'Funciona con Ampersand',
  show: 'Mostrar',
  showSecret: ({ label }) => `Mostrar ${label}`,
  betweenAffixes: ({ prefix, suffix }) => {
    if (!suffix) return `Después de ${prefix}`;
    return prefix ? `Entre ${prefix} y ${suffix}` : `Antes de ${suffix}`;
  },
  whereToFind: '¿Dónde lo encuentro?',
  back: 'Volver',
  cancel: 'Cancelar',
  close: 'Cerrar',
  change: 'Cambiar',
  undo: 'Deshacer',
  discard: 'Descartar',
  done: 'Listo',
  tryAgain: 'Reintentar',
  clear: ({ label }) => `Borrar ${label}`,
  clearSearch: 'Borrar la búsqueda',
  search: 'Buscar',
  noMatch: ({ query }) => `Nada coincide con «${query}».`,
  results: ({ count }) => plural('es', count, { one: '# resultado', other: '# resultados' }),
  loading: 'Cargando…',
  largeAccounts: 'Las cuentas grandes tardan más.',
  keepIt: 'Conservar',
  copyDetails: 'Copiar los detalles para soporte',
  detailsToCopy: 'Copia estos datos:',
  copied: 'Copiado',
  added: 'Añadido',
  removed: 'Quitado',
  changed: 'Cambiado',
  changedTo: 'pasa a',
  empty: 'nada',
  andMore: ({ count }) => `y ${number('es', count)} más`,
  alwaysIncluded: 'Siempre incluido',
  menu: 'Páginas',
  progress: ({ value, max }) => `${number('es', value)} de unos ${number('es', max)}`,
  ago: ({ unit, count }) =>
    count === 0
      ? 'ahora mismo'
      : new Intl.RelativeTimeFormat('es', { numeric: 'auto' }).format(-count, unit),
};
