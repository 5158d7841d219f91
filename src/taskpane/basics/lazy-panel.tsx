import { useEffect, useState } from 'react';
import type { ComponentType, ReactElement } from 'react';
import { texts } from './texts';
import { troubleOf } from './trouble';
import type { PaneTrouble } from './trouble';
import { Spinner } from './spinner';
import { TroubleMessage } from './trouble-message';

type Loading =
  | { readonly is: 'loading'; readonly attempt: number }
  | { readonly is: 'here'; readonly Panel: ComponentType }
  | { readonly is: 'failed'; readonly what: PaneTrouble; readonly attempt: number };

/** A part of the pane in its own chunk. Unlike React.lazy, loading can be retried. */
export function LazyPanel({ load }: { readonly load: () => Promise<ComponentType> }): ReactElement {
  const [state, setState] = useState<Loading>({ is: 'loading', attempt: 0 });
  const attempt = state.is === 'loading' ? state.attempt : null;

  useEffect(() => {
    if (attempt === null) return;
    load().then(
      (Panel) => setState({ is: 'here', Panel }),
      (error: unknown) => setState({ is: 'failed', what: troubleOf(error), attempt }),
    );
  }, [load, attempt]);

  if (state.is === 'here') return <state.Panel />;
  if (state.is === 'failed') {
    return <TroubleMessage what={state.what} onRetry={() => setState({ is: 'loading', attempt: state.attempt + 1 })} />;
  }
  return (
    <p role="status">
      <Spinner /> {texts.opening}
    </p>
  );
}
