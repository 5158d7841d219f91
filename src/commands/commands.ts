/**
 * Commands from outside the pane. The ribbon's buttons (manifest.xml) and the keyboard shortcuts (shortcuts.json) use
 * these names.
 */
const COMMANDS = ['check', 'library', 'previous', 'next', 'write'] as const;
export type RibbonCommand = (typeof COMMANDS)[number];

/** Commands that open the pane. The others are used with the pane open and leave the focus where it is. */
const SHOW_PANE: readonly RibbonCommand[] = ['check', 'library'];

/**
 * Runs `act` for every command. Ribbon, shortcuts and pane share one page, which keeps running when the pane is closed.
 * Call as soon as office.js is there, because the page may be opened for a command.
 */
export function listenToCommands(act: (command: RibbonCommand) => void): void {
  for (const command of COMMANDS) {
    // Shortcuts pass no event.
    Office.actions.associate(command, (event?: Office.AddinCommands.Event) => {
      // Must come first: Excel shows no pane before it (office-js issue 3250).
      event?.completed();
      if (SHOW_PANE.includes(command)) showPane();
      act(command);
    });
  }
}

let isShowing = false;

/** Excel on the web hangs when it is asked again before the pane is open (office-js issue 3224). */
function showPane(): void {
  if (isShowing) return;
  isShowing = true;
  const done = (): void => {
    isShowing = false;
  };
  // A refusal cannot be shown without a pane; the user can press the button again.
  Office.addin.showAsTaskpane().then(done, done);
}
