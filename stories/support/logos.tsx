/** Logos of the sample host and of the providers in its catalog, drawn for these stories. */
import type { ReactElement, ReactNode } from 'react';
import type { Logo } from '../../src/theme/logo';

/** On a grid of 48, or wider. */
function mark(children: ReactNode, width = 48): ReactElement {
  return (
    <svg viewBox={`0 0 ${width} 48`} fill="none" focusable="false">
      {children}
    </svg>
  );
}

/** The app icon of the sample host; it fills its tile. */
export const acmeLogo: Logo = {
  ground: 'own',
  picture: mark(
    <>
      <path fill="#4b2fd6" d="M0 0h48v48H0z" />
      <path fill="#ffffff" d="M24 12 37 35h-6.2L24 22.6 17.2 35H11z" />
      <circle cx="24" cy="33" r="2.6" fill="#c9bdff" />
    </>,
  ),
};

const logos: Record<string, Logo> = {
  salesforce: mark(
    <path
      fill="#00a1e0"
      d="M10.5 35.5a10 10 0 0 1 1.2-19.9 12.5 12.5 0 0 1 21.2-5 11.3 11.3 0 0 1 11.2 18.8 8.8 8.8 0 0 1-8.7 7.5H18a8.8 8.8 0 0 1-7.5-1.4z"
    />,
  ),
  hubspot: mark(
    <g stroke="#ff7a59" strokeWidth="4.5" strokeLinecap="round">
      <circle cx="29" cy="28" r="8.5" />
      <path d="M29 19.5V10M22.5 22.5 11 13M23 34l-6 6" />
      <circle cx="29" cy="8" r="2" />
      <circle cx="9.5" cy="12" r="2" />
      <circle cx="15.5" cy="41" r="1" />
    </g>,
  ),
  slatebooks: {
    ground: 'own',
    picture: mark(
      <>
        <path fill="#2f4858" d="M0 0h48v48H0z" />
        <path
          fill="#ffffff"
          d="M23 17c-3-2.5-7-3.5-12-3.5V33c5 0 9 1 12 3.5zM25 17c3-2.5 7-3.5 12-3.5V33c-5 0-9 1-12 3.5z"
        />
      </>,
    ),
  },
  orbitdesk: mark(
    <>
      <circle cx="24" cy="24" r="9" fill="#6d3df5" />
      <ellipse
        cx="24"
        cy="24"
        rx="21"
        ry="8"
        stroke="#6d3df5"
        strokeWidth="3.5"
        transform="rotate(-28 24 24)"
      />
      <circle cx="41" cy="12" r="3.5" fill="#ff9d42" />
    </>,
  ),
  stratafin: mark(
    <>
      <path fill="#0f766e" d="m24 4 20 10-20 10L4 14z" />
      <path fill="#14a89c" d="m4 22 20 10 20-10v5L24 37 4 27z" />
      <path fill="#7edbd2" d="m4 31 20 10 20-10v4L24 45 4 35z" />
    </>,
  ),
  heliodesk: mark(
    <g stroke="#f59f00" strokeWidth="4" strokeLinecap="round">
      <circle cx="24" cy="24" r="8.5" fill="#f59f00" />
      <path d="M24 4v5M24 39v5M4 24h5M39 24h5M9.9 9.9l3.5 3.5M34.6 34.6l3.5 3.5M38.1 9.9l-3.5 3.5M13.4 34.6l-3.5 3.5" />
    </g>,
  ),
  ledgerly: mark(
    <>
      <path fill="#0b8a5a" d="M6 6h10v26h26v10H6z" />
      <path fill="#8fd9b6" d="M21 6h21v9H21zM21 19h14v8H21z" />
    </>,
  ),
  plannery: mark(
    <>
      <rect x="5" y="5" width="17" height="17" rx="4" fill="#e0345c" />
      <rect x="26" y="5" width="17" height="17" rx="4" fill="#f7b6c5" />
      <rect x="5" y="26" width="17" height="17" rx="4" fill="#f7b6c5" />
      <rect x="26" y="26" width="17" height="17" rx="8.5" fill="#e0345c" />
    </>,
  ),
  mailbarn: mark(
    <>
      <path fill="#c92a2a" d="M24 4 43 17v26H5V17z" />
      <path
        stroke="#ffffff"
        strokeWidth="3.5"
        strokeLinejoin="round"
        d="m10 23 14 11 14-11M10 23v15h28V23"
      />
    </>,
  ),
  ticketry: mark(
    <>
      <path fill="#0b7fc4" d="M4 13h40v7a4.5 4.5 0 0 0 0 9v7H4v-7a4.5 4.5 0 0 0 0-9z" />
      <path stroke="#ffffff" strokeWidth="3" strokeDasharray="4 4" d="M30 14v22" />
    </>,
  ),
  formkeep: mark(
    <>
      <rect x="5" y="6" width="38" height="8" rx="4" fill="#3b5bdb" />
      <rect x="5" y="20" width="26" height="8" rx="4" fill="#748ffc" />
      <rect x="5" y="34" width="16" height="8" rx="4" fill="#bac8ff" />
    </>,
  ),
  vaultops: {
    ground: 'dark',
    picture: mark(
      <g stroke="#ffffff" strokeWidth="4">
        <rect x="4" y="4" width="40" height="40" rx="9" />
        <circle cx="24" cy="24" r="8" />
        <path strokeLinecap="round" d="M24 16v-4M24 36v-4M16 24h-4M36 24h-4" />
      </g>,
    ),
  },
  bankline: mark(
    <>
      <path
        fill="#12335c"
        d="M24 4 44 14v4H4v-4zM8 22h6v15H8zM21 22h6v15h-6zM34 22h6v15h-6zM4 40h40v5H4z"
      />
      <path fill="#12335c" d="M56 14h72v7H56zM56 27h52v7H56z" />
    </>,
    132,
  ),
  openweather: mark(
    <>
      <circle cx="18" cy="19" r="11" fill="#f0682f" />
      <path fill="#4a5568" d="M17 42a8 8 0 0 1-.5-16 11 11 0 0 1 20.7 1.5A7.3 7.3 0 0 1 36.5 42z" />
    </>,
  ),
  signhub: mark(
    <path
      stroke="currentColor"
      strokeWidth="4"
      strokeLinecap="round"
      strokeLinejoin="round"
      d="M4 41h40M7 33c7 0 9-22 15-25s7 6 1 15-4 12 1 9 7-8 10-7 1 6 6 6"
    />,
  ),
};

/** For `AmpersandProvider`'s `options.providerLogo`. */
export function sampleLogo(provider: string): Logo | undefined {
  return logos[provider];
}
