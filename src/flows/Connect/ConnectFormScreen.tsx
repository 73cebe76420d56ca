import { useMemo } from 'react';
import type { ConnectForm, FormIssue } from '../../actions/connect/ConnectOptions';
import { Banner } from '../../components/Banner/Banner';
import { ErrorNotice, supportDetails } from '../../components/ErrorNotice/ErrorNotice';
import { useAnnounced } from '../../components/useAnnounced';
import type { AmpError } from '../../core/errors';
import { connect as connectWords } from '../../locale/en/connect';
import { joinSentences } from '../../locale/joinSentences';
import { useMessages } from '../../provider/useMessages';
import { AuthForm } from './AuthForm/AuthForm';
import { ConnectAccess } from './ConnectAccess';
import { ConnectScreen, QuietButton } from './ConnectScreen';
import { type On, useAppName } from './useAppName';

type Words = (typeof connectWords)['messages'];
type Names = { provider: string; app: string };

function titleOf(words: Words, { purpose }: ConnectForm, names: Names): string {
  if (purpose === 'metadata') return words.metadataTitle(names);
  return purpose === 'update' ? words.updateTitle(names) : words.title(names);
}

function submitLabelOf(words: Words, form: ConnectForm, names: Names): string {
  if (form.opensWindow) return words.continueTo(names);
  return form.purpose === 'connect' ? words.connect : words.save;
}

function sentenceOf(words: Words, form: ConnectForm, names: Names): string | undefined {
  if (form.purpose === 'metadata') return words.metadataText(names);
  if (form.purpose === 'update') return words.updateText;
  if (form.scheme.kind === 'none') return words.nothingNeeded(names);
  const needsNothing = form.fields.every(({ advanced }) => advanced);
  return form.opensWindow && needsNothing ? words.whoSignsIn(names) : undefined;
}

/** Form of the provider's inputs, below the access of the host's app and who should sign in. */
export function ConnectFormScreen({ connect }: { connect: On<'ready' | 'metadata'> }) {
  const words = useMessages(connectWords);
  const { form, access, connection } = connect;
  const names = { provider: connect.providerName, app: useAppName(connect) };
  const title = titleOf(words, form, names);
  const isFirst = form.purpose === 'connect';
  const issues = useFormIssues(form);
  const openInputs = form.fields.filter(({ advanced }) => !advanced);
  return (
    <ConnectScreen connect={connect} title={title} sentence={sentenceOf(words, form, names)}>
      {form.isEnded && (
        <Banner tone="info" title={words.endedTitle(names)}>
          {words.endedText}
        </Banner>
      )}
      <FormError form={form} names={names} appName={connect.appName} />
      {isFirst && <ConnectAccess access={access} {...names} folded={openInputs.length > 0} />}
      <AuthForm
        // A form for other inputs starts empty; one that was refused, or came too late, keeps what was typed.
        key={form.fields.map(({ name }) => name).join(' ')}
        label={title}
        scheme={form.scheme}
        fields={form.fields}
        initialValues={form.initialValues}
        issues={issues}
        pending={form.pending}
        external={form.opensWindow}
        submitLabel={submitLabelOf(words, form, names)}
        quiet={
          form.purpose === 'update' &&
          connection && <QuietButton onClick={connect.cancel}>{words.cancel}</QuietButton>
        }
        onSubmit={connect.submit}
      />
    </ConnectScreen>
  );
}

/** Problems of the inputs. A refusal concerns the secrets, which are the inputs that people copy. */
function useFormIssues({ issues, fields, error, pending }: ConnectForm): FormIssue[] {
  const isRefused = error?.code === 'refused' && !pending;
  return useMemo(() => {
    if (!isRefused) return issues;
    const secrets = fields.filter(({ secret }) => secret);
    return [...issues, ...secrets.map(({ name }) => ({ field: name, code: 'refused' }))];
  }, [issues, fields, isRefused]);
}

function FormError(props: { form: ConnectForm; names: Names; appName?: string }) {
  const { form, names, appName } = props;
  const { error } = form;
  if (!error) return null;
  if (error.code !== 'refused') {
    return <ErrorNotice error={error} provider={names.provider} app={appName} />;
  }
  return <RefusalBanner form={form} error={error} names={names} />;
}

/** Refused credentials. The help is at the secret inputs, or in the banner where there are none. */
function RefusalBanner(props: { form: ConnectForm; error: AmpError; names: Names }) {
  const { form, error, names } = props;
  const words = useMessages(connectWords);
  const isKey = form.scheme.kind === 'apiKey' || form.scheme.kind === 'basicAsApiKey';
  const title = isKey ? words.keyRefused(names) : words.credentialsRefused(names);
  const hasSecret = form.fields.some(({ secret }) => secret);
  useAnnounced(joinSentences(title, words.refusedHelp));
  return (
    <Banner tone="error" title={title} quote={error.detail} details={supportDetails(error)}>
      {!hasSecret && words.refusedHelp}
    </Banner>
  );
}
