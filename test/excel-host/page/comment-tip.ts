import type { FUniver, IDisposable } from '@univerjs/presets';
import type {} from '@univerjs/preset-sheets-core';
import type { CellExtras } from '../objects/cell-extras';

/** Shows the comment of the cell under the mouse as plain text; Excel shows a card with name and buttons. */
export class CommentTip {
  private readonly box = document.createElement('div');
  private watching: IDisposable | null = null;

  constructor(container: HTMLElement) {
    this.box.className = 'comment-tip';
    this.box.setAttribute('role', 'tooltip');
    this.box.hidden = true;
    document.body.append(this.box);
    container.addEventListener('mousemove', ({ clientX, clientY }) => {
      this.box.style.left = `${String(clientX + 14)}px`;
      this.box.style.top = `${String(clientY + 14)}px`;
    });
    container.addEventListener('mouseleave', () => {
      this.box.hidden = true;
    });
  }

  show(api: FUniver, extras: CellExtras): void {
    this.watching?.dispose();
    this.watching = api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
      const comment = extras.commentAt(worksheet.getSheetId(), row, column);
      this.box.textContent = comment ? [comment, ...comment.replies].map(({ content }) => content).join('\n\n') : '';
      this.box.hidden = comment === undefined;
    });
  }
}
