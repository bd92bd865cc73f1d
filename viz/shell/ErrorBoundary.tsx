import { Component, type ReactNode } from 'react';
import { Failure } from './States.tsx';

/** Shows what went wrong in place of the view, so that header and links still work. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return <Failure error={error} retry={() => this.setState({ error: null })} />;
  }
}
