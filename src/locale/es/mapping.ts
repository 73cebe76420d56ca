import { list, number, plural } from '../format';
import type { Messages } from '../types';

const quantity = (count: number, one: string, other: string) => plural('es', count, { one, other });

const chooseOther = { field: 'Elige otro campo.', column: 'Elige otra columna.' };

export const mapping: Messages['mapping'] = {
  mapFields: ({ count }) => `Asignar ${quantity(count, '# campo', '# campos')}`,
  mapMore: 'Asigna estos si los tienes',
  mapped: ({ done, total }) =>
    `${quantity(done, '# asignado', '# asignados')} de ${number('es', total)}`,
  neededBy: ({ app }) => `${app} necesita`,
  comesFrom: ({ provider, noun }) =>
    provider ? `Viene de ${provider}` : noun === 'column' ? 'Columna' : 'Campo',
  choose: ({ provider, noun }) => {
    if (noun === 'column') return 'Elegir una columna';
    return provider ? `Elegir un campo de ${provider}` : 'Elegir un campo';
  },
  chooseFor: ({ provider, noun, target }) => {
    if (noun === 'column') return `Columna para ${target}`;
    return provider ? `Campo de ${provider} para ${target}` : `Campo para ${target}`;
  },
  search: ({ provider, noun }) => {
    if (noun === 'column') return 'Buscar columnas';
    return provider ? `Buscar campos de ${provider}` : 'Buscar campos';
  },
  noMatch: ({ query, noun }) =>
    `${noun === 'column' ? 'Ninguna columna' : 'Ningún campo'} coincide con «${query}».`,
  noFields: ({ noun }) => `No hay ${noun === 'column' ? 'columnas' : 'campos'} para elegir.`,
  required: ({ provider, noun, target }) => {
    if (noun === 'column') return `Elige la columna que contiene «${target}».`;
    return `Elige el campo${provider ? ` de ${provider}` : ''} que contiene «${target}».`;
  },
  gone: ({ field, provider, noun }) =>
    `«${field}» ya no existe${provider ? ` en ${provider}` : ''}. ${chooseOther[noun]}`,
  leaveEmpty: 'Dejarlo vacío',
  refusedField: ({ field, provider, noun }) =>
    `No se aceptó ${field}${provider ? ` en ${provider}` : ''}. ${chooseOther[noun]} O pide acceso.`,
  usedTwice: ({ field, target, noun }) => `${field} ya se usa para ${target}. ${chooseOther[noun]}`,
  move: ({ field, target }) => `${field} ya se usa para ${target}. ¿Usarlo aquí en su lugar?`,
  moveHere: 'Usarlo aquí',
  suggested: 'Sugerido',
  custom: 'Personalizado',
  standard: 'Estándar',
  filled: ({ reason }) => `Sugerido: ${reason}`,
  maybe: ({ field }) => `¿Quizá ${field}?`,
  use: 'Usar',
  useFor: ({ field, target }) => `Usar ${field} para ${target}`,
  undo: 'Deshacer',
  undoFor: ({ target }) => `Deshacer la sugerencia para ${target}`,
  useAll: ({ count }) => `Usar las ${number('es', count)} sugerencias`,
  undoAll: ({ count }) => `Deshacer las ${number('es', count)} sugerencias`,
  usedAll: ({ count }) => quantity(count, '# sugerencia usada', '# sugerencias usadas'),
  undoneAll: ({ count }) => quantity(count, '# sugerencia deshecha', '# sugerencias deshechas'),
  showOnly: 'Mostrar',
  chipOpen: 'Pendientes',
  chipAll: 'Todos',
  noRows: 'Aquí no queda nada.',
  showAll: 'Mostrar todos',
  andMore: ({ count }) => `y ${number('es', count)} más`,
  usedFor: ({ target }) => `Usado para ${target}`,
  sameName: 'mismo nombre',
  sameMeaning: 'mismo significado',
  sameMeaningOf: ({ words }) => `mismo significado: ${words.join(', ')}`,
  similarName: 'nombre parecido',
  declaredDefault: 'opción habitual',
  onlyListWithValues: 'la única lista con estos valores',
  inPrompt: 'encaja con la descripción',
  string: 'Texto',
  boolean: 'Sí/no',
  singleSelect: 'Lista',
  listOf: ({ count }) => `Lista de ${number('es', count)}`,
  multiSelect: 'Varios de una lista',
  severalOf: ({ count }) => `Varios de ${number('es', count)}`,
  date: 'Fecha',
  datetime: 'Fecha y hora',
  int: 'Número',
  float: 'Número',
  reference: 'Vínculo',
  linkTo: ({ objects }) => `Vínculo con ${list('es', objects, 'or')}`,
  other: 'Otro',
  readOnly: 'Solo lectura',
  mapValues: ({ done, total }) =>
    `Asignar valores (${number('es', done)} de ${number('es', total)})`,
  valuesHelp: ({ target, app, noun }) =>
    `${app} tiene sus propios valores para ${target}. Indica qué valor de ${noun === 'column' ? 'esta columna' : 'este campo'} corresponde a cada uno.`,
  valueFor: ({ provider, value }) =>
    provider ? `Valor de ${provider} para ${value}` : `Valor para ${value}`,
  noValue: 'Sin asignar',
  noValues: ({ field }) => `${field} no tiene una lista de valores para asignar.`,
  valueUsedTwice: ({ value, other }) =>
    `«${value}» ya se usa para ${other}. Cada valor se puede usar una vez.`,
  valueGone: ({ value, field }) => `«${value}» ya no está en ${field}. Elige otro valor.`,
  useSuggestedValues: ({ count }) =>
    quantity(count, 'Usar el # que encaja', 'Usar los # que encajan'),
  valueOption: ({ value, used }) => `${value} (${used})`,
  searchValues: 'Buscar valores',
  noValueMatch: ({ query }) => `Ningún valor coincide con «${query}».`,
  yes: 'Sí',
  no: 'No',
  thisApp: 'Esta aplicación',
  noTargets: 'No hay nada que asignar aquí.',
  connectFirst: ({ provider }) =>
    `Conecta ${provider ?? 'tu cuenta'} primero; los campos se leen de tu cuenta.`,
  unreadable: ({ object }) => `No se puede leer ${object} en este momento.`,
  fixed: ({ provider }) => (provider ? `Definido a partir de ${provider}` : 'Ya definido'),
};
