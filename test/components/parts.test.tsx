import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Banner } from '../../src/components/Banner/Banner';
import { Button } from '../../src/components/Button/Button';
import { Checkbox } from '../../src/components/Checkbox/Checkbox';
import { ConfirmDialog } from '../../src/components/ConfirmDialog/ConfirmDialog';
import { Disclosure } from '../../src/components/Disclosure/Disclosure';
import { ErrorNotice } from '../../src/components/ErrorNotice/ErrorNotice';
import { Heading } from '../../src/components/Heading/Heading';
import { Link } from '../../src/components/Link/Link';
import { Nav } from '../../src/flows/Install/frame/Nav';
import { Progress } from '../../src/components/Progress/Progress';
import { Root } from '../../src/components/Root/Root';
import { Screen } from '../../src/components/Screen/Screen';
import { TextField } from '../../src/components/TextField/TextField';
import type { AmpError } from '../../src/core/errors';

describe('Root', () => {
  it('needs no provider and carries looks, language and direction', () => {
    const { container } = render(
      <Root
        appearance={{
          colorScheme: 'dark',
          density: 'compact',
          elements: { button: 'host-button' },
        }}
        localization={{
          locale: 'ar',
          direction: 'rtl',
          messages: { common: { keepIt: 'Leave it' } },
        }}
        headingLevel={3}
      >
        <Heading>Connect</Heading>
        <Heading offset={1}>Fields</Heading>
        <Button>Go</Button>
      </Root>,
    );
    const root = container.firstElementChild;
    expect(root).toHaveAttribute('dir', 'rtl');
    expect(root).toHaveAttribute('lang', 'ar');
    expect(root).toHaveAttribute('data-scheme', 'dark');
    expect(root).toHaveAttribute('data-density', 'compact');
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('Connect');
    expect(screen.getByRole('heading', { level: 4 })).toHaveTextContent('Fields');
    expect(screen.getByRole('button')).toHaveClass('amp-button', 'host-button');
  });

  it('sets the host’s variables and removes them again', () => {
    const at = (container: HTMLElement) => (container.firstElementChild as HTMLElement).style;
    const { container, rerender } = render(
      <Root appearance={{ variables: { accent: 'rebeccapurple', '--amp-link': 'teal' } }} />,
    );
    expect(at(container).getPropertyValue('--amp-accent')).toBe('rebeccapurple');
    expect(at(container).getPropertyValue('--amp-link')).toBe('teal');
    rerender(<Root appearance={{ variables: { link: 'navy' } }} />);
    expect(at(container).getPropertyValue('--amp-accent')).toBe('');
    expect(at(container).getPropertyValue('--amp-link')).toBe('navy');
  });

  it('merges the messages of an outer root', async () => {
    render(
      <Root localization={{ messages: { common: { keepIt: 'Leave it', done: 'Fine' } } }}>
        <Root localization={{ messages: { common: { done: 'Great' } } }}>
          <ConfirmDialog
            open
            title="Sure?"
            confirmLabel="Yes"
            onConfirm={() => {}}
            onKeep={() => {}}
          />
        </Root>
      </Root>,
    );
    expect(await screen.findByRole('button', { name: 'Leave it' })).toBeVisible();
  });
});

describe('Screen', () => {
  it('takes the focus when the screen changes, not when the page loads', () => {
    const { rerender } = render(
      <Root>
        <Screen key="a" id="connect.ready" title="Connect" />
      </Root>,
    );
    expect(document.body).toHaveFocus();
    rerender(
      <Root>
        <Screen key="b" id="connect.waiting" title="Finish signing in" />
      </Root>,
    );
    expect(screen.getByRole('heading', { name: 'Finish signing in' })).toHaveFocus();
  });

  it('does not move the focus when the same screen renders again', async () => {
    const page = (help: string) => (
      <Root>
        <Screen id="connect.ready" title={`Connect ${help}`}>
          <Button>Go</Button>
        </Screen>
      </Root>
    );
    const { rerender } = render(page('a'));
    await userEvent.tab();
    rerender(page('b'));
    expect(screen.getByRole('button', { name: 'Go' })).toHaveFocus();
  });
});

describe('Button', () => {
  it('keeps its focus and name while pending and ignores clicks', async () => {
    const press = vi.fn<() => void>();
    const { rerender } = render(<Button onClick={press}>Save</Button>);
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    rerender(
      <Button pending onClick={press}>
        Save
      </Button>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(press).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('button', { name: 'Save' })).toHaveFocus();
    expect(screen.getByRole('button', { name: 'Save' })).toHaveAttribute('aria-disabled', 'true');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])(
    'never links to %s',
    (href) => {
      const { container } = render(
        <>
          <Button href={href}>Go</Button>
          <Link href={href}>Go</Link>
        </>,
      );
      for (const anchor of container.querySelectorAll('a'))
        expect(anchor).not.toHaveAttribute('href');
    },
  );

  it('passes on its expanded state and its own label', () => {
    render(
      <Link aria-expanded={false} aria-controls="more" aria-label="Details of Contact">
        Details
      </Link>,
    );
    const details = screen.getByRole('button', { name: 'Details of Contact', expanded: false });
    expect(details).toHaveAttribute('aria-controls', 'more');
  });

  it('opens another site in a tab without an opener', () => {
    render(
      <Button href="https://login.example.com" external>
        Sign in
      </Button>,
    );
    const link = screen.getByRole('link', { name: 'Sign in' });
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  });
});

function Field(props: Partial<React.ComponentProps<typeof TextField>>) {
  const [value, setValue] = useState('');
  return <TextField label="API key" {...props} value={value} onChange={setValue} />;
}

describe('TextField', () => {
  it('describes its input by the help, then by the error', () => {
    const { rerender } = render(<Field help="Sent encrypted." />);
    const input = screen.getByLabelText('API key');
    expect(input).toHaveAccessibleDescription('Sent encrypted.');
    rerender(<Field help="Sent encrypted." error="Enter an API key." />);
    expect(input).toHaveAccessibleDescription('Enter an API key.');
    expect(input).toBeInvalid();
  });

  it('hides a secret until *Show* is pressed', async () => {
    render(<Field secret />);
    const input = screen.getByLabelText('API key');
    await userEvent.type(input, 'k1');
    expect(input).toHaveAttribute('type', 'password');
    const show = screen.getByRole('button', { name: 'Show API key', pressed: false });
    await userEvent.click(show);
    expect(input).toHaveAttribute('type', 'text');
    expect(input).toHaveValue('k1');
    expect(show).toHaveAccessibleName('Show API key');
    expect(show).toHaveTextContent(/^Show$/);
    expect(show).toHaveAttribute('aria-pressed', 'true');
  });

  it.each([
    [{ prefix: 'https://', suffix: '.example.com' }, 'Between https:// and .example.com'],
    [{ prefix: 'https://', suffix: '' }, 'After https://'],
    [{ prefix: '', suffix: '.example.com' }, 'Before .example.com'],
  ])('describes its input by the fixed text around it: %o', (affix, description) => {
    const { rerender } = render(<Field affix={affix} />);
    const input = screen.getByLabelText('API key');
    expect(input).toHaveAccessibleDescription(description);
    rerender(<Field affix={affix} error="Enter an API key." />);
    expect(input).toHaveAccessibleDescription(`${description} Enter an API key.`);
  });
});

describe('small parts', () => {
  it('a locked checkbox does not change', async () => {
    const change = vi.fn<() => void>();
    render(<Checkbox label="Record ID" checked locked onChange={change} />);
    await userEvent.click(screen.getByLabelText('Record ID'));
    expect(change).not.toHaveBeenCalled();
  });

  it('a disclosure shows its content when it is opened', async () => {
    render(<Disclosure summary="More">Deletes too</Disclosure>);
    expect(screen.queryByText('Deletes too')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'More', expanded: false }));
    expect(screen.getByText('Deletes too')).toBeVisible();
  });

  it('the nav marks the current place and reports the chosen one', async () => {
    const select = vi.fn<() => void>();
    const items = [
      { id: 'overview', label: 'Overview' },
      { id: 'contact', label: 'Contact', state: '2 to map' },
    ];
    render(<Nav items={items} current="overview" onSelect={select} />);
    expect(screen.getByRole('button', { current: 'page' })).toHaveTextContent('Overview');
    await userEvent.click(screen.getByRole('button', { name: /Contact/ }));
    expect(select).toHaveBeenCalledWith('contact');
  });

  it('progress without a total shows the count without a bar', () => {
    const { rerender } = render(<Progress label="Contact" value={1250} max={5000} />);
    expect(screen.getByRole('progressbar', { name: 'Contact' })).toHaveAttribute(
      'aria-valuetext',
      '1,250 of about 5,000',
    );
    rerender(<Progress label="Contact" value={1250} />);
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
    expect(screen.getByText('1,250')).toBeVisible();
  });
});

const refused: AmpError = {
  code: 'refused',
  message: 'ampkit: PATCH answered 422',
  detail: 'Segment__c is not writeable',
  requestId: 'req-1',
  reference: '7f3a',
  time: '2026-05-12T14:00:00Z',
  retryable: false,
};

describe('ErrorNotice and Banner', () => {
  it('explains the error, quotes the server, is announced once and can be copied for support', async () => {
    const user = userEvent.setup();
    const { container } = render(
      <Root>
        <ErrorNotice error={refused} app="Acme" onRetry={() => {}} />
      </Root>,
    );
    expect(screen.getByRole('group', { name: 'Not saved' })).toBeVisible();
    expect(screen.getByText('Segment__c is not writeable')).toBeVisible();
    expect(screen.queryByText(/PATCH/)).not.toBeInTheDocument();
    expect(container.querySelector('[aria-live]')).toHaveTextContent(/^Not saved\. /);
    await user.click(screen.getByRole('button', { name: 'Copy details for support' }));
    expect(await navigator.clipboard.readText()).toContain('request: req-1');
    expect(screen.getByRole('button', { name: 'Copied' })).toBeVisible();
  });

  it('announces a title that is a sentence without a second full stop', () => {
    const { container } = render(
      <Root>
        <ErrorNotice error={refused} title="Not saved. Your changes are still here." />
      </Root>,
    );
    const heard = container.querySelector('[aria-live]')?.textContent ?? '';
    expect(heard).toMatch(/^Not saved\. Your changes are still here\. \S/);
    expect(heard).not.toContain('..');
  });

  it('focuses and selects the details where the clipboard is refused', async () => {
    const user = userEvent.setup();
    render(<ErrorNotice error={refused} />);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.click(screen.getByRole('button', { name: 'Copy details for support' }));
    const details = await screen.findByRole<HTMLTextAreaElement>('textbox', {
      name: 'Copy these details:',
    });
    expect(details).toHaveFocus();
    expect(details.value).toContain('request: req-1');
    expect(details.selectionEnd).toBe(details.value.length);
  });

  it('offers *Try again* only for errors where that can help', () => {
    render(<ErrorNotice error={{ ...refused, code: 'forbidden' }} onRetry={() => {}} />);
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });

  it('shows no button in a banner without an action', () => {
    render(<Banner tone="info" title="Saved" />);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});

function UninstallDialog(props: { onConfirm?: () => void; pending?: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <Root>
      <Button onClick={() => setOpen(true)}>Uninstall…</Button>
      <ConfirmDialog
        open={open}
        title="Uninstall Salesforce?"
        confirmLabel="Uninstall"
        pending={props.pending}
        onConfirm={() => props.onConfirm?.()}
        onKeep={() => setOpen(false)}
      >
        6 mappings are deleted.
      </ConfirmDialog>
    </Root>
  );
}

describe('ConfirmDialog', () => {
  it('focuses the safe button first; Esc keeps, unlocks the page and returns the focus', async () => {
    render(<UninstallDialog />);
    const opener = screen.getByRole('button', { name: 'Uninstall…' });
    await userEvent.click(opener);
    expect(await screen.findByRole('alertdialog', { name: 'Uninstall Salesforce?' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus();
    expect(document.documentElement).toHaveClass('amp-scrollLock');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());
    expect(document.documentElement).not.toHaveClass('amp-scrollLock');
    expect(opener).toHaveFocus();
  });

  it('injects no style, as a strict CSP would refuse it', async () => {
    const before = document.querySelectorAll('style').length;
    render(<UninstallDialog />);
    await userEvent.click(screen.getByRole('button', { name: 'Uninstall…' }));
    await screen.findByRole('alertdialog');
    expect(document.querySelectorAll('style')).toHaveLength(before);
  });

  it('cannot be left or confirmed twice while pending', async () => {
    const confirm = vi.fn<() => void>();
    render(<UninstallDialog pending onConfirm={confirm} />);
    await userEvent.click(screen.getByRole('button', { name: 'Uninstall…' }));
    await screen.findByRole('alertdialog');
    await userEvent.click(screen.getByRole('button', { name: 'Uninstall' }));
    await userEvent.keyboard('{Escape}');
    expect(confirm).not.toHaveBeenCalled();
    expect(screen.getByRole('alertdialog')).toBeVisible();
  });
});
