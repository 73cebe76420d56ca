import { list, number, plural } from '../format';
import { scheduleTime, weekday } from '../schedule';
import type { Messages } from '../types';
import { hourWords } from './hour';

const all = (names: string[]) => list('es', names);
const quantity = (count: number, one: string, other: string) => plural('es', count, { one, other });
const fields = (count: number) => quantity(count, '# campo', '# campos');

const runKinds = { read: 'Lectura', write: 'Escritura', other: 'Ejecución' };

export const install: Messages['install'] = {
  // Places and state words
  overview: 'Resumen',
  data: 'Datos',
  connection: 'Conexión',
  activity: 'Actividad',
  activityHelp: 'Qué se ejecutó y cómo fue',
  places: ({ provider }) => `Ajustes de ${provider}`,
  filterData: 'Filtrar',
  notInstalled: 'Sin instalar',
  installed: 'Instalado',
  needsAttention: 'Requiere atención',
  unreadable: 'No se puede leer',
  toMap: ({ count }) => `${number('es', count)} por asignar`,
  new: 'Nuevo',
  edited: 'Editado',
  paused: 'En pausa',
  leftOut: 'Omitido',
  ready: 'Listo',
  on: 'Activo',
  back: 'Volver',

  // Waiting
  readingFields: ({ provider }) => `Leyendo tus campos de ${provider}…`,

  // Overview
  oneThingLeft: ({ count, object }) => `Solo falta esto: ${fields(count)} en ${object}`,
  thingsLeft: ({ count, objects }) => `${fields(count)} por asignar en ${all(objects)}`,
  readyToInstall: ({ provider }) => `${provider} está listo para instalar`,
  isInstalled: ({ provider }) => `${provider} está instalado`,
  changesToSave: ({ count }) => quantity(count, 'Un cambio por guardar', '# cambios por guardar'),
  nothingToChoose: ({ app }) =>
    `No hay nada que elegir aquí. ${app} usa la conexión tal como está.`,
  howOften: 'Frecuencia',
  pastRecords: 'Datos anteriores',
  also: 'Además',
  otherRequests: ({ provider, person }) =>
    person ? `otras solicitudes a ${provider} como ${person}` : `otras solicitudes a ${provider}`,
  subscribes: ({ provider }) => `recibe al momento los cambios de ${provider}`,
  fieldCount: ({ count }) => fields(count),
  allFields: 'todos los campos',
  writes: 'crea y modifica',
  deletes: 'elimina',
  notUsed: 'sin usar',
  review: 'Tus cambios',

  // How often and how far back
  everyMinutes: ({ count }) => quantity(count, 'cada minuto', 'cada # minutos'),
  everyHours: ({ count }) => quantity(count, 'cada hora', 'cada # horas'),
  everyDays: ({ count }) => quantity(count, 'cada día', 'cada # días'),
  dailyAt: ({ hour, minute }) => `cada día a ${hourWords(scheduleTime('es', hour, minute))}`,
  weekly: ({ weekday: day }) => `cada ${weekday('es', day)}`,
  monthly: 'cada mes',
  onSchedule: 'según un horario',
  onRequest: ({ app }) => `solo cuando ${app} lo pide`,
  scheduleOf: ({ schedule, objects }) => `${schedule} (${all(objects)})`,
  lastDays: ({ count }) => quantity(count, 'último día', 'últimos # días'),
  allRecords: 'todos',
  noRecords: 'ninguno, solo los nuevos y los modificados',
  pastOf: ({ past, objects }) => `${past} (${all(objects)})`,
  whichRecords: 'Qué registros',
  filterIs: ({ field, name }) => `${field} es «${name}»`,
  filterIsYes: ({ field }) => `${field} es sí`,
  filterIsNo: ({ field }) => `${field} es no`,
  filterOn: ({ field }) => `una condición sobre ${field}`,
  allFilters: ({ words }) => list('es', words),
  pastWhere: ({ past, filters }) => `${past}; condición: ${filters}`,

  // Footer
  needsYou: ({ count, total }) => `Falta algo en ${number('es', count)} de ${number('es', total)}`,
  next: ({ object, count }) => `Seguir: ${object}, ${number('es', count)} por asignar`,
  install: 'Instalar',
  installing: 'Instalando…',
  changes: ({ count }) => quantity(count, '# cambio', '# cambios'),
  discard: 'Descartar',
  save: ({ count }) => quantity(count, 'Guardar # cambio', 'Guardar # cambios'),
  done: 'Listo',
  saved: 'Guardado',
  allSaved: 'Todos los cambios están guardados.',
  discarded: 'Tus cambios se descartaron.',
  settleFirst: ({ count }) => quantity(count, 'Resolver # conflicto', 'Resolver # conflictos'),

  // An object's page
  use: ({ object }) => `Qué hacer con ${object}`,
  inUse: 'En uso',
  pause: 'En pausa',
  leaveOut: 'Omitir',
  useObject: ({ object }) => `Usar ${object}`,
  alwaysOn: 'Siempre activo',
  isLeftOut: ({ app, object }) => `Se omite ${object}. ${app} no lo lee.`,
  isPaused: ({ app, object }) => `${app} no lee ${object} por ahora. Sus ajustes se conservan.`,
  cannotRead: ({ object, provider }) =>
    `No se puede leer ${object}. El usuario de ${provider} que conectó no tiene permiso para verlo. Pídelo a tu administrador de ${provider} u omite ${object}.`,
  cannotReadShort: ({ object, provider }) =>
    `No se puede leer. El usuario de ${provider} que conectó no tiene permiso para ver ${object}.`,
  unreadableLeftOut: ({ object, provider }) =>
    `No se puede leer ${object}, así que se omite por ahora. El usuario de ${provider} que conectó no tiene permiso para verlo. Pídelo a tu administrador de ${provider} y compruébalo otra vez.`,
  checkAgain: 'Comprobar otra vez',
  stillUnreadable: ({ object }) => `Sigue sin poder leerse ${object}.`,
  nowReadable: ({ object }) => `Ya se puede leer ${object}.`,
  fields: 'Campos',
  included: ({ count, names }) => `${quantity(count, '# incluido', '# incluidos')}: ${names}`,
  fieldAs: ({ field, as }) => `${field} como ${as}`,
  calledInApp: ({ app, name }) => `${app} lo llama «${name}».`,
  noneIncluded: 'Todavía no hay ninguno.',
  andMore: ({ names, count }) => `${names} y ${number('es', count)} más`,
  added: ({ count, total }) =>
    `${quantity(count, '# añadido', '# añadidos')} de ${number('es', total)}`,
  addExtra: 'Añadir campos extra',
  changeExtra: 'Cambiar campos extra',
  hideExtra: 'Ocultar campos extra',
  searchFields: 'Buscar campos',
  noFieldMatches: ({ query }) => `Ningún campo coincide con «${query}».`,
  noneInFilter: 'Aquí no hay campos.',
  clearSearch: 'Borrar la búsqueda',
  chipAll: 'Todos',
  chipAdded: 'Añadidos',
  chipCustom: 'Personalizados',
  showOnly: 'Mostrar',
  addAll: ({ count }) => quantity(count, 'Añadir #', 'Añadir los #'),
  removeAll: ({ count }) => quantity(count, 'Quitar #', 'Quitar los #'),
  addedAll: ({ count }) => quantity(count, '# campo añadido.', '# campos añadidos.'),
  removedAll: ({ count }) => quantity(count, '# campo quitado.', '# campos quitados.'),
  undo: 'Deshacer',
  extraFields: ({ object }) => `Campos extra de ${object}`,
  everyField: ({ provider }) => `Todos los campos, también los que ${provider} tenga más adelante`,
  goneField: 'Ya no existe',
  writing: 'Escritura',
  letWrite: ({ app, object }) => `Permitir que ${app} cree y modifique registros en ${object}`,
  more: 'Más',
  letDelete: ({ app, object }) => `Permitir que ${app} elimine registros en ${object}`,
  rules: 'Campos con una regla propia, que se conservan tal como están:',
  rulesLost: ({ count }) =>
    `Al guardar se ${quantity(count, 'pierde la regla de # campo', 'pierden las reglas de # campos')}.`,
  rule: ({ value, onCreate, onUpdate }) =>
    [
      value !== undefined && `«${String(value)}» si no se indica otra cosa`,
      onCreate && 'no se escribe al crear',
      onUpdate === 'never' && 'nunca se sobrescribe',
      onUpdate === 'ifEmpty' && 'solo se sobrescribe si está vacío',
    ]
      .filter(Boolean)
      .join(', '),
  readOnlyNow: ({ provider }) =>
    `Esto es lo que está guardado. Inicia sesión otra vez en ${provider} para cambiarlo.`,
  readOnlyUnread: ({ provider }) =>
    `Esto es lo guardado. Podrás cambiarlo cuando se puedan leer tus campos de ${provider}.`,
  nothingChosen: 'Nada elegido',

  // The diff
  objectIncluded: 'se lee desde ahora',
  objectLeftOut: 'ya no se lee',
  objectPaused: 'en pausa',
  objectResumed: 'se lee otra vez',
  allFieldsLabel: 'Todos los campos',
  writingLabel: 'Crear y modificar',
  deletingLabel: 'Eliminar',
  valueLabel: ({ target, value }) => `${target}, ${value}`,
  moreChanges: ({ count }) => `y ${number('es', count)} más`,
  actAsYou: ({ app, provider }) =>
    `Actuar en ${provider} en tu nombre cuando inicies algo en ${app}`,

  // Confirmation before a save that takes something away or allows more
  confirmTitle: '¿Guardar estos cambios?',
  confirmStop: ({ app, objects }) => `${app} deja de leer ${all(objects)}.`,
  confirmWrite: ({ app, objects }) =>
    `${app} puede crear y modificar registros en ${all(objects)}.`,
  confirmDelete: ({ app, objects }) => `${app} puede eliminar registros en ${all(objects)}.`,
  saveAndStop: ({ objects }) => `Guardar y dejar de leer ${all(objects)}`,
  saveAnyway: 'Guardar',
  keepEditing: 'Seguir editando',

  // Leaving with unsaved changes
  leaveTitle: '¿Salir sin guardar?',
  leaveLoses: 'Estos cambios aún no están guardados:',
  leaveAnyway: 'Descartar y salir',

  // Outcomes
  installedTitle: ({ provider }) => `${provider} está instalado`,
  installedAutomatically: ({ app }) =>
    `No había nada que elegir. ${app} usa la conexión tal como está.`,
  doneReading: ({ app, schedule, past }) => `${app} lee datos nuevos ${schedule}; ${past}.`,
  doneReadingEach: ({ app, schedule, past }) =>
    `${app} lee datos nuevos ${schedule}. Datos anteriores: ${past}.`,
  doneReadingOnly: ({ app, schedule }) => `${app} lee datos nuevos ${schedule}.`,
  doneOnRequest: ({ app }) => `${app} lee datos solo cuando los pide.`,
  donePastDays: ({ count }) =>
    `los datos anteriores llegan hasta ${quantity(count, '# día', '# días')} atrás`,
  donePastAll: 'también llegan todos los datos anteriores',
  donePastNone: 'los datos anteriores se quedan donde están',
  doneWriting: ({ app, objects }) => `${app} puede crear y modificar registros en ${all(objects)}.`,
  uninstallTitle: ({ provider }) => `¿Desinstalar ${provider}?`,
  uninstall: 'Desinstalar',
  uninstallMore: 'Desinstalar…',
  uninstallSection: ({ provider }) => `Desinstalar ${provider}`,
  uninstallHelp: ({ app, provider }) =>
    `${app} deja de usar ${provider} y se elimina lo que elegiste aquí.`,
  losesReading: ({ app, objects }) => `${app} deja de leer ${all(objects)}.`,
  losesWriting: ({ app, objects }) =>
    `${app} deja de crear y modificar registros en ${all(objects)}.`,
  losesMappings: ({ count }) =>
    quantity(count, 'Se elimina # asignación.', 'Se eliminan # asignaciones.'),
  losesUse: ({ app, provider }) => `${app} deja de usar ${provider}.`,
  losesConnection: 'La conexión también termina, salvo que se use en otro lugar.',
  keepIt: 'Conservar',
  uninstalledTitle: ({ provider }) => `${provider} está desinstalado`,
  uninstalled: ({ app, provider }) => `${app} ya no usa ${provider}.`,
  setUpAgain: 'Configurar de nuevo',

  // Failures and notices
  notInstalledTitle: 'No se instaló. Lo que elegiste sigue aquí.',
  notSavedTitle: 'No se guardó. Tus cambios siguen aquí.',
  uninstalledMeanwhileTitle: ({ provider }) => `${provider} se desinstaló entretanto`,
  uninstalledMeanwhile: 'Tus cambios siguen aquí. Vuelve a instalarlo para usarlos.',
  notUninstalledTitle: 'No se desinstaló',
  refusedAt: ({ object }) => `No se aceptó ${object}`,
  refusedFields: ({ provider, fields: names }) =>
    `No se guardó nada. ${provider} no permitió leer ${all(names)}. Quítalo, o pide acceso a tu administrador de ${provider}, y guarda otra vez.`,
  leaveOutField: ({ field }) => `Omitir ${field}`,
  refusedHelp: ({ provider }) =>
    `No se guardó nada. Cambia lo que ${provider} indica aquí y reinténtalo.`,
  failedTitle: 'Esto no se cargó',
  unavailableTitle: 'Esto no está disponible en este momento',
  unreadTitle: ({ provider }) => `No se pudieron leer tus campos de ${provider}`,
  unread: ({ provider }) =>
    `Compruébalo otra vez, o inicia sesión con un usuario de ${provider} que pueda verlos.`,
  signInAgain: 'Iniciar sesión otra vez',
  badDetailsTitle: ({ provider }) => `${provider} dejó de aceptar estos datos`,
  badDetails: 'Escríbelos otra vez; tus ajustes se conservan.',
  enterDetails: 'Escribir otros datos',
  badCredentialsTitle: ({ provider }) => `Inicia sesión otra vez en ${provider}`,
  badCredentials: ({ provider }) =>
    `${provider} dejó de aceptar este acceso. Inicia sesión otra vez; tus ajustes se conservan.`,
  newerTitle: ({ app }) => `${app} pide más que antes`,
  newer: ({ objects, toMap }) =>
    [
      objects.length > 0 && `Nuevo: ${all(objects)}.`,
      toMap.length > 0 && `Queda algo por asignar en ${all(toMap)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  goneTitle: ({ provider }) => `Hay campos que ya no existen en ${provider}`,
  goneFields: ({ app, fields: names, objects }) =>
    names.length === 1
      ? `${all(names)} en ${all(objects)} ya no existe, así que ${app} no recibe nada de ahí.`
      : `${all(names)} en ${all(objects)} ya no existen, así que ${app} no recibe nada de ahí.`,
  takeOut: 'Quitar',
  goneValuesTitle: ({ provider }) => `Hay valores que ya no existen en ${provider}`,
  goneValues: ({ fields: names, objects }) =>
    `Lo que asignaste en ${all(names)} (${all(objects)}) ya no está completo. Elige otros valores.`,
  keptChanges: 'Tus cambios sin guardar siguen aquí.',
  mergedTitle: 'Combinado con cambios más recientes',
  mergedByOther: ({ objects }) =>
    `Otra persona cambió ${all(objects)} mientras editabas. Ahora están aquí los dos cambios.`,
  mergedByYou: ({ objects }) =>
    `Cambiaste ${all(objects)} en otra pestaña. Ahora están aquí los dos cambios.`,
  conflictTitle: ({ objects }) => `Otra persona cambió ${all(objects)} mientras editabas`,
  conflictTitleYou: ({ objects }) => `Cambiaste ${all(objects)} en otra pestaña`,
  conflict: ({ count }) => `Elige qué conservar en ${fields(count)}.`,
  conflictRest: ({ count }) =>
    quantity(count, '# otro cambio se combinó.', '# otros cambios se combinaron.'),
  conflictFor: ({ object, target }) => `${object} › ${target}`,
  keepMine: 'Lo tuyo',
  keepTheirs: ({ time, date }) => {
    if (time === undefined) return 'Guardado entretanto';
    return date === undefined
      ? `Guardado a ${hourWords(time)}`
      : `Guardado el ${date} a ${hourWords(time)}`;
  },
  nothing: 'nada',
  keepChosen: 'Conservar lo elegido',
  ok: 'OK',
  tooManyTitle: 'Algo en esta parte dejó de funcionar',
  reload: 'Mostrarlo otra vez',

  // Wizard
  step: ({ step, total, name }) =>
    total === undefined ? `Paso ${step} · ${name}` : `Paso ${step} de ${total} · ${name}`,
  steps: { connect: 'Conectar', review: 'Revisar', done: 'Listo' },
  nextStep: 'Siguiente',

  // Activity
  lastRuns: 'Últimas ejecuciones',
  run: ({ does, objects, records }) =>
    [
      objects.length > 0 ? all(objects) : runKinds[does],
      records !== undefined && quantity(records, '# registro', '# registros'),
      objects.length > 0 && does === 'write' && 'escritura',
    ]
      .filter(Boolean)
      .join(', '),
  ended: {
    success: 'Hecho',
    failure: 'Con errores',
    running: 'En curso',
    unknown: 'Sin determinar',
  },
  details: 'Detalles',
  hideDetails: 'Ocultar detalles',
  noDetails: 'No se sabe nada más de esta ejecución.',
  noRuns: ({ schedule }) =>
    schedule === undefined
      ? 'Todavía no se ejecutó nada.'
      : `Todavía no se ejecutó nada. Empieza pronto y después se repite ${schedule}.`,
};
