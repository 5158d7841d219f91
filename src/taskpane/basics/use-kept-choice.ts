import { useState } from 'react';
import { keptText } from './kept-text';

/**
 * A choice that is the same when the pane is opened again on this computer; without storage it lasts while it is in sight.
 * @param name undefined for a choice that need not be remembered @param choices the first is taken where nothing was chosen yet
 */
export function useKeptChoice<Choice extends string>(
  name: string | undefined,
  choices: readonly [Choice, ...Choice[]],
): readonly [Choice, (choice: Choice) => void] {
  const [chosen, setChosen] = useState<Choice>(() => {
    const text = name === undefined ? null : quietly(() => keptText(name).read());
    return choices.find((choice) => choice === text) ?? choices[0];
  });
  const choose = (choice: Choice): void => {
    setChosen(choice);
    if (name !== undefined) quietly(() => keptText(name).write(choice));
  };
  return [chosen, choose];
}

function quietly<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
