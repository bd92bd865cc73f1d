import { Component, type ReactNode } from 'react';
import { Failure } from './States.tsx';

interface Props {
  children: ReactNode;
  /** what to do before it is tried again */
  again: () => Promise<void>;
}

/** Shows what went wrong in place of the view, so that header and links still work. */
export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const retry = () => void this.props.again().then(() => this.setState({ error: null }));
    return <Failure error={error} retry={retry} />;
  }
}
