import type { ComponentType } from 'react';
import type { Store } from '../basics/store';

export interface SampleOfferProps {
  /** Also called on press, to take the user to the new sheet. */
  readonly onPress?: () => void;
}

/** The pane's parts for the example form, loaded with the findings; null until then. */
export interface SampleState {
  readonly views: {
    /** 放一张示例表试一试, unless there is one already. */
    readonly Offer: ComponentType<SampleOfferProps>;
    /** Whether there is an example, and the outcome of the last action. */
    readonly News: ComponentType;
  } | null;
}

export type Sample = Store<SampleState>;
