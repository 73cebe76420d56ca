import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Onboarding } from './Onboarding';
import './onboarding.css';

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <Onboarding />
  </StrictMode>,
);
