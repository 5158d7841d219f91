import type { ComponentType } from 'react';
import type { Store } from '../basics/store';

export interface SampleOfferProps {
  /** Called on press as well, to take the user to the new sheet. */
  readonly onPress?: () => void;
}

/** The example form's parts of the pane, which come with the findings; null until they are here. */
export interface SampleState {
  readonly views: {
    /** 放一张示例表试一试, unless one is there. */
    readonly Offer: ComponentType<SampleOfferProps>;
    /** Whether there is one, and what has come of the last action. */
    readonly News: ComponentType;
  } | null;
}

export type Sample = Store<SampleState>;
