import { capital } from '../capital';
import { date, list } from '../format';
import type { Messages } from '../types';

export const connect: Messages['connect'] = {
  thisApp: 'esta aplicación',
  regionLabel: ({ provider }) => `Conectar ${provider}`,

  windowTitle: ({ provider }) => `Conectando con ${provider}`,
  windowText: 'Un momento…',

  checking: ({ provider }) => `Comprobando tu acceso a ${provider}…`,

  title: ({ provider, app }) => `Conectar ${provider} con ${app}`,
  accessTitle: ({ app }) => `${capital('es', app)} va a`,
  accessSummary: ({ app }) => `Qué va a hacer ${app}`,
  accessRead: ({ objects }) => `leer datos de ${list('es', objects)}`,
  accessWrite: ({ objects }) => `crear y modificar registros en ${list('es', objects)}`,
  accessProxy: ({ provider }) => `enviar otras solicitudes a ${provider} con este usuario`,
  accessSubscribe: ({ provider }) => `recibir avisos de ${provider} cuando cambien registros`,
  whoSignsIn: ({ provider, app }) =>
    `Usa un usuario de ${provider} que pueda ver todo lo que quieras tener en ${app}.`,
  ownDomain: 'Mi empresa tiene su propio dominio de acceso',
  moreDetails: 'Más datos',
  continueTo: ({ provider }) => `Ir a ${provider}`,
  opensWindow: ({ app }) => `Abre una ventana. ${capital('es', app)} nunca ve tu contraseña.`,
  connect: 'Conectar',
  sentEncrypted: 'Se envía con cifrado y no se guarda en este navegador.',
  signInAt: ({ host }) => `Iniciarás sesión en ${host}`,
  nothingNeeded: ({ provider }) =>
    `${provider} no pide iniciar sesión. Pulsa «Conectar» para continuar.`,

  apiKey: 'Clave de API',
  username: 'Nombre de usuario',
  password: 'Contraseña',
  clientId: 'ID de cliente',
  clientSecret: 'Secreto de cliente',
  scopes: 'Permisos (scopes)',
  workspace: 'Espacio de trabajo',
  example: ({ example }) => `Ejemplo: ${example}`,
  pasteCut: ({ value }) => `Se tomó ${value} de la dirección que pegaste.`,
  choose: 'Elegir',
  required: ({ label }) => `Completa «${label}».`,
  chooseRequired: ({ label }) => `Elige un valor para «${label}».`,
  invalidUrl: ({ label }) =>
    `Escribe en «${label}» solo la parte que se pide, o pega la dirección entera.`,
  invalidOption: ({ label }) => `Elige uno de los valores de «${label}».`,
  invalid: ({ label }) => `Comprueba «${label}».`,
  keyRefused: ({ provider }) => `${provider} no aceptó esta clave de API`,
  credentialsRefused: ({ provider }) => `${provider} no aceptó estos datos`,
  refusedHelp: 'Comprueba que se haya copiado todo.',

  waitingTitle: ({ provider }) => `Termina de iniciar sesión en ${provider}`,
  waitingOpening: ({ provider }) => `Abriendo ${provider}…`,
  waitingText: 'Después, esta página continúa sola.',
  waitingCameBack: ({ provider }) =>
    `Aún sin conectar. Si ya terminaste en ${provider}, esta página continúa sola.`,
  waitingHint: ({ provider }) =>
    `${provider} avisó de un problema. Abre la ventana otra vez, o cancela y empieza de nuevo.`,
  showWindow: 'Mostrar la ventana',
  cancel: 'Cancelar',
  cantSeeIt: '¿No la ves?',
  openAgain: 'Abrirla otra vez',
  openTab: 'Abrir en otra pestaña',
  copyLink: 'Copiar un enlace',
  linkCopied: 'Enlace copiado',
  copyLinkHelp: '¿Otra persona tiene los datos de acceso? Envíale este enlace.',
  linkToCopy: 'Copia este enlace:',
  wrongDomain: '¿No es ese dominio?',
  change: 'Cambiar',
  timedOutTitle: 'Aún sin conectar',
  timedOutText: ({ provider }) =>
    `Si ya terminaste en ${provider}, compruébalo ahora. Si no, empieza de nuevo.`,
  checkNow: 'Comprobar ahora',
  stillNotConnected: 'Sigue sin conectar.',
  startAgain: 'Empezar de nuevo',
  offerTitle: ({ person, provider }) => `${person} conectó ${provider} entretanto`,
  offerText: 'Puedes usar esa conexión en vez de iniciar sesión.',
  useIt: 'Usar esa conexión',
  someone: 'Alguien de tu empresa',

  blockedTitle: 'Tu navegador bloqueó la ventana',
  blockedText: 'Inicia sesión ahí y vuelve después. Esta página continúa sola.',
  blockedLink: ({ provider }) => `Iniciar sesión en ${provider}`,

  endedTitle: ({ provider }) => `${provider} se desconectó desde otro lugar`,
  endedText: 'Conéctalo de nuevo para continuar.',

  failedTitle: ({ provider }) => `${provider} no está conectado`,
  failedText: ({ provider }) =>
    `El inicio de sesión en ${provider} terminó sin permiso. No se cambió nada.`,
  failedReason: ({ provider }) => `${provider} respondió:`,
  tryAgain: 'Reintentar',
  changeDetails: 'Cambiar los datos',

  cutOffText: 'La ventana se cerró antes de dar una respuesta. No se cambió nada.',

  packageTitle: ({ provider, app }) => `Instala primero ${app} en ${provider}`,
  packageText: ({ provider, app }) =>
    `${capital('es', app)} incluye un paquete para ${provider}. Un administrador lo instala una sola vez; se abre en otra pestaña. Después, vuelve aquí.`,
  packageInstall: 'Instalar el paquete',
  packageDone: 'Ya lo instalé, continuar',
  packageSkip: 'Omitir, ya está instalado',

  stepTitle: ({ provider }) => `Un paso más en ${provider}`,
  stepText: ({ provider }) =>
    `Tus datos son correctos. ${provider} te pide confirmar la conexión allí.`,
  stepBlocked: 'Permite ventanas en esta página y pulsa el botón otra vez.',

  metadataTitle: ({ provider }) => `Falta un dato para ${provider}`,
  metadataText: ({ app }) =>
    `${capital('es', app)} lo necesita para leer tus datos. Tu acceso sigue igual.`,
  save: 'Guardar',
  updateTitle: ({ provider }) => `Nuevos datos de acceso para ${provider}`,
  updateText: 'Sustituyen a los que se usan ahora. Tus ajustes se conservan.',

  connected: 'Conectado',
  connectedTitle: ({ provider }) => provider,
  connectedBy: ({ person, since, locale }) => `${person} · desde el ${date(locale, since)}`,
  connectedSince: ({ since, locale }) => `Desde el ${date(locale, since)}`,
  announceConnected: ({ provider }) => `${provider} está conectado.`,
  renewedTitle: ({ provider }) => `Has iniciado sesión en ${provider} otra vez`,
  detailsInUse: 'Tus nuevos datos ya están en uso',
  signInAgain: 'Iniciar sesión otra vez',
  otherAccountTitle: 'Esta cuenta no es la de antes',
  otherAccount: ({ before, after }) =>
    `Antes: ${before}. Ahora: ${after}. Tus ajustes se conservan.`,

  needsAttention: 'Requiere atención',
  attentionTitle: ({ provider }) => `Inicia sesión otra vez en ${provider}`,
  attentionText: ({ provider }) =>
    `${provider} dejó de aceptar este acceso. Inicia sesión otra vez; tus ajustes se conservan.`,
  attentionKeyTitle: ({ provider }) => `${provider} dejó de aceptar estos datos`,
  attentionKeyText: 'Escríbelos otra vez; tus ajustes se conservan.',
  enterDetails: 'Escribir otros datos',

  disconnect: 'Desconectar…',
  disconnectTitle: ({ provider }) => `¿Desconectar ${provider}?`,
  disconnectText: ({ provider, app }) =>
    `${capital('es', app)} ya no podrá usar ${provider}. Para conectarlo de nuevo, alguien tendrá que iniciar sesión otra vez.`,
  disconnectAccount: ({ account }) => `Cuenta: ${account}`,
  disconnectConfirm: 'Desconectar',
  disconnectFailed: ({ provider }) => `${provider} sigue conectado`,
  inUseTitle: ({ provider }) => `${provider} todavía se usa`,
  inUseText: ({ provider, app }) =>
    `${provider} está instalado en ${app} con esta conexión. Desinstálalo primero; así termina también la conexión.`,
  close: 'Cerrar',
};
