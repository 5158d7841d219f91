import { Button } from '@fluentui/react-components';
import { Component } from 'react';
import type { ReactNode } from 'react';
import { texts } from '../texts';

interface Props {
  readonly children: ReactNode;
}

/** Instead of an empty pane when drawing it fails: only a class can catch that. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div role="alert" style={{ padding: '16px' }}>
        <h1>{texts.broken.title}</h1>
        <p>{texts.broken.advice}</p>
        <Button appearance="primary" onClick={() => location.reload()}>
          {texts.broken.action}
        </Button>
      </div>
    );
  }
}
