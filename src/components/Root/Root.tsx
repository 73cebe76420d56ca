import { type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import {
  AppearanceContext,
  LocalizationContext,
  RootContext,
  type RootServices,
} from '../../provider/contexts';
import {
  langOf,
  type ResolvedLocalization,
  resolveLocalization,
} from '../../locale/resolveLocalization';
import type { Localization } from '../../locale/types';
import { type Appearance, type AppearanceOption, mergeAppearance } from '../../theme/appearance';
import { usePart } from '../usePart';
import { useHostSeeds } from './useHostSeeds';
import { useKeptFocus } from './useKeptFocus';
import { useLiveRegion } from './useLiveRegion';
import { useRootVariables } from './useRootVariables';
import { useScheme } from './useScheme';
import { useStylesheetCheck } from './useStylesheetCheck';

export interface RootProps {
  /** Look that replaces the provider's, key by key. */
  appearance?: AppearanceOption;
  /** Sentences that replace the provider's, one by one. */
  localization?: Localization;
  /** Level of a screen's own heading. Default 2. */
  headingLevel?: RootServices['headingLevel'];
  className?: string;
  children?: ReactNode;
}

/**
 * Element around everything that is drawn: theme, language, direction, container, the one live region, and the node
 * that dialogs are rendered into. It needs no provider.
 */
export function Root(props: RootProps) {
  const { children, className, headingLevel } = props;
  const outerAppearance = useContext(AppearanceContext);
  const outerLocalization = useContext(LocalizationContext);
  const appearance = useMemo(
    () => mergeAppearance(outerAppearance, props.appearance),
    [outerAppearance, props.appearance],
  );
  const localization = useMemo(
    () => resolveLocalization(outerLocalization, props.localization),
    [outerLocalization, props.localization],
  );
  return (
    <AppearanceContext.Provider value={appearance}>
      <LocalizationContext.Provider value={localization}>
        <RootElement
          appearance={appearance}
          localization={localization}
          headingLevel={headingLevel}
          className={className}
        >
          {children}
        </RootElement>
      </LocalizationContext.Provider>
    </AppearanceContext.Provider>
  );
}

interface RootElementProps extends Omit<RootProps, 'appearance' | 'localization'> {
  appearance: Appearance;
  localization: ResolvedLocalization;
}

function RootElement(props: RootElementProps) {
  const { appearance, localization } = props;
  const outer = useContext(RootContext);
  const headingLevel = props.headingLevel ?? outer.headingLevel;
  const element = useRef<HTMLDivElement>(null);
  const swapScreen = useSwapScreen();
  const [portalNode, setPortalNode] = useState<HTMLElement | null>(null);
  // React clears the refs of content that it hides for a while (Suspense, Activity). Dialogs there must keep what was
  // typed.
  const keepPortalNode = useCallback((node: HTMLElement | null) => {
    if (node) setPortalNode(node);
  }, []);
  const { announce, region } = useLiveRegion();
  useRootVariables(element, useHostSeeds(element, appearance));
  useStylesheetCheck(element);
  const scheme = useScheme(element, appearance.colorScheme);
  useKeptFocus(element);

  const services = useMemo<RootServices>(
    () => ({ announce, portalNode, headingLevel, swapScreen }),
    [announce, portalNode, headingLevel, swapScreen],
  );
  return (
    <RootContext.Provider value={services}>
      <div
        ref={element}
        className={usePart('root', props.className)}
        lang={langOf(localization)}
        dir={localization.direction}
        data-scheme={scheme}
        data-density={appearance.density ?? 'comfortable'}
        data-radius={appearance.radius ?? 'default'}
        data-frame={appearance.frame ?? 'card'}
      >
        {/* The root is not the container itself, because a container cannot take its width from its content. */}
        <div className="amp-rootBody">
          {props.children}
          {region}
        </div>
        {/* Dialogs inside the root inherit theme and direction and stay inside a host's focus trap. */}
        <div ref={keepPortalNode} className="amp-portal" />
      </div>
    </RootContext.Provider>
  );
}

/** Remembers which screen is shown. The root does it, because the next screen is often another component. */
function useSwapScreen() {
  const last = useRef<string | undefined>(undefined);
  return useCallback((id: string) => {
    const before = last.current;
    last.current = id;
    return before;
  }, []);
}
