/**
 * What the user can ask for outside the pane: the ribbon's buttons (manifest.xml) and the keyboard shortcuts
 * (shortcuts.json) name these functions.
 */
const COMMANDS = ['check', 'library', 'previous', 'next', 'write'] as const;
export type RibbonCommand = (typeof COMMANDS)[number];

/** The others are for a user who has the pane open beside the sheet, and leave the keyboard where it is. */
const SHOW_PANE: readonly RibbonCommand[] = ['check', 'library'];

/**
 * Runs `act` for every command. The runtime is shared: ribbon, shortcuts and pane are one page, which keeps running when
 * the user closes the pane. To be called as soon as office.js is there: a command may be why the page is opened.
 */
export function listenToCommands(act: (command: RibbonCommand) => void): void {
  for (const command of COMMANDS) {
    // A shortcut comes without an event.
    Office.actions.associate(command, (event?: Office.AddinCommands.Event) => {
      // First of all: Excel shows no pane before (office-js issue 3250).
      event?.completed();
      if (SHOW_PANE.includes(command)) showPane();
      act(command);
    });
  }
}

let isShowing = false;

/** Excel on the web gets stuck when it is asked again before the pane is there (office-js issue 3224). */
function showPane(): void {
  if (isShowing) return;
  isShowing = true;
  const done = (): void => {
    isShowing = false;
  };
  // A refusal cannot be told without a pane; the button can be pressed again.
  Office.addin.showAsTaskpane().then(done, done);
}
