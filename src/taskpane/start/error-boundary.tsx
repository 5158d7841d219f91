import { Component } from 'react';
import type { ReactNode } from 'react';
import { texts } from '../basics/texts';
import { Notice } from '../basics/notice';

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
    return <Notice {...texts.broken} />;
  }
}
