import { render, screen, waitFor, within } from '@testing-library/react';
import {
  Activity,
  type ReactNode,
  StrictMode,
  useContext,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button } from '../../src/components/Button/Button';
import { Card } from '../../src/components/Card/Card';
import { Columns } from '../../src/flows/Install/frame/Columns';
import { ConfirmDialog } from '../../src/components/ConfirmDialog/ConfirmDialog';
import { Dialog } from '../../src/components/Dialog/Dialog';
import { Footer } from '../../src/flows/Install/frame/Footer';
import { Root } from '../../src/components/Root/Root';
import { Screen } from '../../src/components/Screen/Screen';
import { RootContext } from '../../src/provider/contexts';
import { centreOf, corner, press } from '../support/pointer';
import { watchWaysBack } from '../support/waysBack';
import { PlainCombobox } from './PlainCombobox';

const button = (name: string) => screen.getByRole('button', { name });
/** Dialogs by name, also one below another, which is hidden from screen readers. */
const dialogs = (name?: string) =>
  ['dialog', 'alertdialog'].flatMap((role) => screen.queryAllByRole(role, { name, hidden: true }));
function dialog(name: string): HTMLElement {
  const [found] = dialogs(name);
  if (!found) throw new Error(`no dialog is called ${name}`);
  return found;
}
const panel = (name: string) => dialog(name).querySelector('.amp-dialog') as HTMLElement;
const isShown = (name: string) => dialog(name).matches(':popover-open');
const gone = () => waitFor(() => expect(dialogs()).toEqual([]));

/** Element that a click at this point would reach. */
function meets(element: HTMLElement): Element | null {
  const box = element.getBoundingClientRect();
  return document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
}

interface PageProps {
  /** Whether the owner closes the dialog when asked to. */
  yields?: boolean;
  size?: 'confirm' | 'large';
  asked?: (open: boolean) => void;
  children?: ReactNode;
  footer?: ReactNode;
}

/** Page with an element before and after the button that opens the dialog. */
function Page({ yields = true, size, asked, children, footer }: PageProps) {
  const [open, setOpen] = useState(false);
  return (
    <Root>
      <button type="button">Before</button>
      <Button onClick={() => setOpen(true)}>Open</Button>
      <button type="button">After</button>
      <Dialog
        open={open}
        onOpenChange={(next) => {
          asked?.(next);
          if (yields) setOpen(next);
        }}
        title="Settings"
        size={size}
        footer={footer}
      >
        {children ?? (
          <>
            <a href="#somewhere">Read more</a>
            <input aria-label="Name" />
            <button type="button">Apply</button>
          </>
        )}
      </Dialog>
    </Root>
  );
}

async function open(): Promise<void> {
  await userEvent.click(button('Open'));
  await waitFor(() => expect(isShown('Settings')).toBe(true));
}

afterEach(async () => {
  vi.unstubAllGlobals();
  await page.viewport(1280, 800);
});

function Eager() {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <h2 ref={heading} tabIndex={-1}>
      Uninstalled
    </h2>
  );
}

describe('Dialog: focus', () => {
  it('starts at the first control, stays inside, and returns to the opening button', async () => {
    render(<Page />);
    await open();
    expect(screen.getByLabelText('Name')).toHaveFocus();
    const behind: unknown[] = [];
    const note = ({ target }: FocusEvent) => {
      if (!dialog('Settings').contains(target as Node)) behind.push(target);
    };
    document.addEventListener('focusin', note);
    for (let press = 0; press < 8; press++) await userEvent.tab();
    for (let press = 0; press < 8; press++) await userEvent.tab({ shift: true });
    document.removeEventListener('focusin', note);
    expect(behind).toEqual([]);
    dialog('Settings').focus();
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(button('Open')).toHaveFocus();
  });

  it('starts on the dialog itself when it holds a whole flow', async () => {
    render(<Page size="large" />);
    await open();
    expect(dialog('Settings')).toHaveFocus();
  });

  it('starts at `initialFocus`', async () => {
    function WithInitialFocus() {
      const apply = useRef<HTMLButtonElement>(null);
      return (
        <Root>
          <Dialog open onOpenChange={() => {}} title="Settings" initialFocus={apply}>
            <button type="button">Skip</button>
            <button ref={apply} type="button">
              Apply
            </button>
          </Dialog>
        </Root>
      );
    }
    render(<WithInitialFocus />);
    await waitFor(() => expect(button('Apply')).toHaveFocus());
  });

  it.each([
    ['a screen', <Screen key="done" id="done" title="Uninstalled" />],
    ['a part with autofocus', <Eager key="done" />],
  ])('is not returned when %s shown next takes it', async (_, next) => {
    function Flow() {
      const [step, setStep] = useState<'start' | 'asking' | 'done'>('start');
      return (
        <Root>
          {step === 'done' ? next : <Screen key="start" id="start" title="Salesforce" />}
          <Button onClick={() => setStep('asking')}>Uninstall…</Button>
          <ConfirmDialog
            open={step === 'asking'}
            title="Uninstall?"
            confirmLabel="Uninstall"
            onConfirm={() => setStep('done')}
            onKeep={() => setStep('start')}
          />
        </Root>
      );
    }
    render(<Flow />);
    await userEvent.click(button('Uninstall…'));
    await userEvent.click(button('Uninstall'));
    await gone();
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Uninstalled' })).toHaveFocus());
  });

  it('stays when a focus trap of the host pulls at it', async () => {
    const own = document.createElement('input');
    document.body.prepend(own);
    const pull = ({ target }: FocusEvent) => {
      if (target !== own) own.focus();
    };
    render(<Page />);
    await open();
    document.addEventListener('focusin', pull);
    await userEvent.click(screen.getByLabelText('Name'));
    await userEvent.keyboard('Acme');
    await userEvent.tab();
    document.removeEventListener('focusin', pull);
    own.remove();
    expect(screen.getByLabelText('Name')).toHaveValue('Acme');
    expect(button('Apply')).toHaveFocus();
  });
});

describe('Dialog: the page behind', () => {
  it('cannot be clicked, focused or scrolled until the dialog closes', async () => {
    render(<Page />);
    await open();
    // The dialog lets the click through, and no element of the page receives it.
    expect(meets(screen.getByText('Before'))).toBe(document.documentElement);
    screen.getByText('Before').focus();
    expect(screen.getByText('Before')).not.toHaveFocus();
    expect(document.documentElement).toHaveClass('amp-scrollLock');
    await userEvent.click(button('Apply'));
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(meets(button('Before'))).toBe(button('Before'));
    expect(document.documentElement).not.toHaveClass('amp-scrollLock');
  });

  it('is not blocked by a dialog that React keeps hidden', async () => {
    const asked = vi.fn<(open: boolean) => void>();
    const at = (mode: 'visible' | 'hidden') => (
      <>
        <input aria-label="Search" />
        <Activity mode={mode}>
          <Page asked={asked} />
        </Activity>
      </>
    );
    const { rerender } = render(at('visible'));
    await open();
    await userEvent.fill(screen.getByLabelText('Name'), 'Acme');
    rerender(at('hidden'));
    await userEvent.click(screen.getByLabelText('Search'));
    expect(screen.getByLabelText('Search')).toHaveFocus();
    expect(document.documentElement).not.toHaveClass('amp-scrollLock');
    rerender(at('visible'));
    await waitFor(() => expect(isShown('Settings')).toBe(true));
    expect(screen.getByLabelText('Name')).toHaveValue('Acme');
    expect(asked).not.toHaveBeenCalled();
  });
});

/** Two nested dialogs, both open from the start. */
function Two({ asked = () => {} }: { asked?: (which: string) => void }) {
  return (
    <Root>
      <Dialog open onOpenChange={() => asked('lower')} title="Settings" size="large">
        <Dialog open onOpenChange={() => asked('upper')} title="Leave?" />
      </Dialog>
    </Root>
  );
}

describe('two nested Dialogs', () => {
  const upperIsOnTop = () =>
    waitFor(() => {
      expect(dialog('Leave?').contains(meets(panel('Leave?')))).toBe(true);
      expect(dialog('Leave?')).toHaveFocus();
    });

  it('keep the inner one on top in any order of mounting, under StrictMode too', async () => {
    const at = (mode: 'visible' | 'hidden') => (
      <StrictMode>
        <Activity mode={mode}>
          <Two />
        </Activity>
      </StrictMode>
    );
    const { rerender } = render(at('visible'));
    await upperIsOnTop();
    rerender(at('hidden'));
    rerender(at('visible'));
    await upperIsOnTop();
  });

  it('give their content its size at the first layout effect', () => {
    const sizes: number[] = [];
    function Measured() {
      const element = useRef<HTMLDivElement>(null);
      useLayoutEffect(() => {
        sizes.push(element.current?.offsetWidth ?? 0);
      }, []);
      return <div ref={element} />;
    }
    render(
      <Root>
        <Dialog open onOpenChange={() => {}} title="Settings" size="large">
          <Measured />
        </Dialog>
      </Root>,
    );
    expect(sizes).toEqual([958]);
  });
});

describe('Dialog: closing', () => {
  it('opens and closes once under StrictMode', async () => {
    const asked = vi.fn<(open: boolean) => void>();
    render(
      <StrictMode>
        <Page asked={asked} />
      </StrictMode>,
    );
    await open();
    await userEvent.tab();
    expect(asked).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(asked).toHaveBeenCalledExactlyOnceWith(false);
    expect(button('Open')).toHaveFocus();
  });

  it.each([
    ['inside', () => {}],
    ['nowhere', () => (document.activeElement as HTMLElement).blur()],
  ])('stays open on repeated Esc while its owner keeps it: focus %s', async (_, leave) => {
    const asked = vi.fn<(open: boolean) => void>();
    render(<Page yields={false} asked={asked} />);
    await open();
    for (let press = 1; press <= 4; press++) {
      leave();
      await userEvent.keyboard('{Escape}');
      await waitFor(() => expect(asked).toHaveBeenCalledTimes(press));
      await waitFor(() => expect(isShown('Settings')).toBe(true));
    }
  });

  it('closes only the top one of two on Esc', async () => {
    function Guarded() {
      const [asking, setAsking] = useState(false);
      const [isOpen, setIsOpen] = useState(true);
      return (
        <Root>
          <Dialog open={isOpen} onOpenChange={() => setAsking(true)} title="Settings">
            <input aria-label="Name" />
            <ConfirmDialog
              open={asking}
              title="Leave?"
              confirmLabel="Leave"
              onConfirm={() => setIsOpen(false)}
              onKeep={() => setAsking(false)}
            />
          </Dialog>
        </Root>
      );
    }
    render(<Guarded />);
    await userEvent.click(screen.getByLabelText('Name'));
    for (let round = 0; round < 3; round++) {
      await userEvent.keyboard('{Escape}');
      await waitFor(() => expect(button('Keep it')).toHaveFocus());
      expect(isShown('Leave?')).toBe(true);
      expect(dialog('Leave?').contains(meets(button('Keep it')))).toBe(true);
      await userEvent.keyboard('{Escape}');
      await waitFor(() => expect(dialogs('Leave?')).toEqual([]));
      expect(isShown('Settings')).toBe(true);
      expect(screen.getByLabelText('Name')).toHaveFocus();
    }
    await userEvent.keyboard('{Escape}');
    await userEvent.click(button('Leave'));
    await gone();
    expect(document.documentElement).not.toHaveClass('amp-scrollLock');
  });

  it('closes only the top one of two on a phone’s Back', async () => {
    const goBack = watchWaysBack();
    const asked = vi.fn<(which: string) => void>();
    render(<Two asked={asked} />);
    await waitFor(() => expect(isShown('Leave?')).toBe(true));
    goBack();
    goBack();
    expect(asked.mock.calls).toEqual([['upper'], ['upper']]);
    expect(dialog('Leave?').contains(meets(panel('Leave?')))).toBe(true);
  });

  it('handles Esc itself and keeps it from a dialog of the host around it', async () => {
    const hostCloses = vi.fn<() => void>();
    render(
      <div
        role="presentation"
        onKeyDown={(event) => {
          if (event.key === 'Escape') hostCloses();
        }}
      >
        <Page />
      </div>,
    );
    await open();
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(hostCloses).not.toHaveBeenCalled();
  });

  it('asks its owner to close on a phone’s Back', async () => {
    const goBack = watchWaysBack();
    const asked = vi.fn<(open: boolean) => void>();
    const { rerender } = render(<Page yields={false} asked={asked} />);
    await open();
    goBack();
    expect(asked).toHaveBeenCalledExactlyOnceWith(false);
    expect(isShown('Settings')).toBe(true);
    expect(screen.getByLabelText('Name')).toHaveFocus();
    rerender(<Page asked={asked} />);
    goBack();
    await gone();
    expect(button('Open')).toHaveFocus();
  });

  it('asks its owner to close on a click on the backdrop, not on a drag that ends there or another button', async () => {
    const asked = vi.fn<(open: boolean) => void>();
    render(<Page asked={asked} yields={false} />);
    await open();
    const inside = centreOf(screen.getByLabelText('Name'));
    await press(corner, corner, 'right');
    await press(inside, corner);
    await press(corner, inside);
    expect(asked).not.toHaveBeenCalled();
    await press(corner);
    expect(asked).toHaveBeenCalledExactlyOnceWith(false);
    expect(screen.getByLabelText('Name')).toHaveFocus();
    await userEvent.click(panel('Settings'));
    expect(asked).toHaveBeenCalledOnce();
  });
});

function Picker() {
  const [value, setValue] = useState<string | null>(null);
  const search = (query: string) => [
    { id: 'all', items: ['Rating', 'Tier'].filter((item) => item.includes(query)) },
  ];
  return <PlainCombobox search={search} value={value} onChange={setValue} />;
}

describe('Dialog: a list inside', () => {
  it('opens above the dialog, can be used, and takes Esc first', async () => {
    render(
      <Page>
        <Picker />
      </Page>,
    );
    await open();
    const trigger = screen.getByRole('combobox', { name: 'Stage' });
    await userEvent.click(trigger);
    const option = await screen.findByRole('option', { name: 'Tier' });
    expect(option.contains(meets(option))).toBe(true);
    await userEvent.click(option);
    await waitFor(() => expect(trigger).toHaveTextContent('Tier'));
    await userEvent.click(trigger);
    await screen.findByRole('option', { name: 'Rating' });
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('option')).toBeNull());
    expect(isShown('Settings')).toBe(true);
    await userEvent.keyboard('{Escape}');
    await gone();
  });
});

describe('Dialog: announcements', () => {
  function Announcement({ what }: { what: string }) {
    const { announce } = useContext(RootContext);
    return (
      <button type="button" onClick={() => announce(what)}>
        {what}
      </button>
    );
  }

  it('go to the live region inside the dialog and are not repeated when it closes', async () => {
    function Announcing() {
      const [isOpen, setIsOpen] = useState(false);
      return (
        <Root>
          <Announcement what="Copied" />
          <Button onClick={() => setIsOpen(true)}>Open</Button>
          <Dialog
            open={isOpen}
            onOpenChange={setIsOpen}
            title="Settings"
            footer={<Announcement what="Not saved" />}
          >
            <Announcement what="Added" />
          </Dialog>
        </Root>
      );
    }
    const { container } = render(<Announcing />);
    await userEvent.click(button('Copied'));
    const outside = container.querySelector('[aria-live]') as HTMLElement;
    expect(outside).toHaveTextContent('Copied');
    await open();
    const inside = within(dialog('Settings')).getByRole('status');
    expect(inside).toBeEmptyDOMElement();
    await userEvent.click(button('Added'));
    expect(inside).toHaveTextContent('Added');
    await userEvent.click(button('Not saved'));
    expect(inside).toHaveTextContent('Not saved');
    await userEvent.keyboard('{Escape}');
    await gone();
    expect(outside).toBeEmptyDOMElement();
  });
});

describe('Dialog: looks', () => {
  /** Confirm dialog of a root as narrow as a side panel, in a host that uses transforms. */
  const inNarrowRoot = (
    <div style={{ inlineSize: 300, transform: 'translateX(40px)', overflow: 'hidden' }}>
      <Root
        appearance={{ colorScheme: 'dark', variables: { backdrop: 'rgb(1 2 3 / 0.5)' } }}
        localization={{ direction: 'rtl' }}
      >
        <ConfirmDialog
          open
          title="Leave?"
          confirmLabel="Leave"
          onConfirm={() => {}}
          onKeep={() => {}}
        />
      </Root>
    </div>
  );

  it('follow the root in theme, direction and tokens, and the dialog’s own width in layout', () => {
    render(inNarrowRoot);
    const look = getComputedStyle(panel('Leave?'));
    expect([look.backgroundColor, look.colorScheme, look.direction]).toEqual([
      'rgb(22, 24, 28)',
      'dark',
      'rtl',
    ]);
    const backdrop = document.querySelector('.amp-dialogBackdrop') as HTMLElement;
    expect(getComputedStyle(backdrop).backgroundColor).toBe('rgba(1, 2, 3, 0.5)');
    const buttons = within(dialog('Leave?')).getAllByRole('button');
    const tops = buttons.map((one) => one.getBoundingClientRect().top);
    expect(new Set(tops).size).toBe(1);
  });

  it('stretch a flow to the dialog’s height, with the footer at its end', () => {
    render(
      <Root>
        <Dialog open onOpenChange={() => {}} title="Salesforce" size="large" hideTitle>
          <Screen id="install.overview">
            <Card size="wide">
              <Columns>Short</Columns>
              <Footer>
                <Button>Install</Button>
              </Footer>
            </Card>
          </Screen>
        </Dialog>
      </Root>,
    );
    for (const animation of document.getAnimations()) animation.finish();
    const foot = document.querySelector('.amp-footer')?.getBoundingClientRect();
    const box = panel('Salesforce').getBoundingClientRect();
    expect([foot?.bottom, foot?.width]).toEqual([box.bottom - 1, box.width - 2]);
  });

  it.each([
    [1280, 'confirm', { width: 440, bottom: false }],
    [800, 'confirm', { width: 440, bottom: false }],
    [375, 'confirm', { width: 375, bottom: true }],
    [1280, 'large', { width: 960, height: 720, bottom: false }],
    [800, 'large', { width: 720, height: 720, bottom: false }],
    [375, 'large', { width: 375, height: 800, bottom: true }],
  ] as const)(
    'give a window of %s px a %s dialog of its specified size',
    async (width, size, expected) => {
      await page.viewport(width, 800);
      render(<Page size={size} footer={<Button>Done</Button>} />);
      await open();
      for (const animation of document.getAnimations()) animation.finish();
      const box = panel('Settings').getBoundingClientRect();
      expect(box.width).toBe(expected.width);
      if ('height' in expected) expect(box.height).toBe(expected.height);
      expect(box.bottom === 800).toBe(expected.bottom);
      expect(box.left).toBeCloseTo((width - expected.width) / 2, 0);
      const backdrop = document.querySelector('.amp-dialogBackdrop')?.getBoundingClientRect();
      expect([backdrop?.width, backdrop?.height]).toEqual([width, 800]);
    },
  );
});
