import '../taskpane/start/newer-built-ins';
import { RendererProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { keepFocus } from '../taskpane/basics/keep-focus';
import { styleRenderer } from '../taskpane/start/style-renderer';
import { PageApp } from './page-app';
import { createPageSession } from './page-session';
import { createWorkKeeper } from './save/kept-work';
import { answerJobs } from './work/jobs';

declare global {
  interface Window {
    /** Tells the unpacking script that the unpacked one runs. */
    goalTableStarted?: boolean;
  }
}

function start(container: HTMLElement): void {
  window.goalTableStarted = true;
  keepFocus(container);
  const session = createPageSession(createWorkKeeper());
  createRoot(container).render(
    <RendererProvider renderer={styleRenderer(document)}>
      <PageApp session={session} />
    </RendererProvider>,
  );
}

// The page's workers run the same script.
if (typeof document === 'undefined') answerJobs();
else {
  const root = document.getElementById('root');
  if (root) start(root);
}
