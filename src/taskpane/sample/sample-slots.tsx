import type { ReactElement } from 'react';
import { useStore } from '../basics/use-store';
import type { Sample, SampleOfferProps } from './sample';

interface Props {
  readonly sample: Sample;
}

/** The place of the offer to try the pane with an example. */
export function SampleOfferSlot({ sample, ...props }: Props & SampleOfferProps): ReactElement | null {
  const { views } = useStore(sample);
  return views && <views.Offer {...props} />;
}

/** The place of what there is to say of the example. */
export function SampleNewsSlot({ sample }: Props): ReactElement | null {
  const { views } = useStore(sample);
  return views && <views.News />;
}
