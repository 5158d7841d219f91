import { useState } from 'react';
import { keptText } from './kept-text';

/**
 * A choice that is stored on this computer; without storage it lasts as long as the component.
 * @param name undefined for a choice that is not stored
 * @param choices the first is the default
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
