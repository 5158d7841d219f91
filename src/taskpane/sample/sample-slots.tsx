import type { ReactElement } from 'react';
import { useStore } from '../basics/use-store';
import type { Sample, SampleOfferProps } from './sample';

interface Props {
  readonly sample: Sample;
}

/** Slot for the offer of an example form. */
export function SampleOfferSlot({ sample, ...props }: Props & SampleOfferProps): ReactElement | null {
  const { views } = useStore(sample);
  return views && <views.Offer {...props} />;
}

/** Slot for messages about the example. */
export function SampleNewsSlot({ sample }: Props): ReactElement | null {
  const { views } = useStore(sample);
  return views && <views.News />;
}
