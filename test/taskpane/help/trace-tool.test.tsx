import '../set-up';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { helpTexts } from '../../../src/taskpane/help/help-texts';
import { TraceTool } from '../../../src/taskpane/help/trace-tool';

const say = helpTexts.trace;

test('records from 开始记录 to 停止并保存, and gives the record to copy as well', async () => {
  Object.assign(globalThis, { Office: { context: { platform: 'Mac' } } });
  const asked: string[] = [];
  let isRecording = false;
  const recorder = {
    isRecording: () => isRecording,
    start: () => {
      isRecording = true;
      asked.push('start');
    },
    stop: () => {
      isRecording = false;
      asked.push('stop');
      return '{"version":1}';
    },
  };
  const user = userEvent.setup();
  const press = (name: string): Promise<void> => user.click(screen.getByRole('button', { name }));
  render(<TraceTool recorder={recorder} />);
  expect(screen.queryByRole('button', { name: say.start })).toBeNull();
  await press(say.title);
  expect(screen.getByText(say.what)).toBeVisible();
  await press(say.start);
  expect(screen.getByText(say.started)).toBeVisible();
  await press(say.stop);
  expect(screen.getByText(say.notSaved)).toBeVisible();
  expect(screen.getByRole('button', { name: say.copy })).toBeVisible();
  expect(asked).toEqual(['start', 'stop']);
  Reflect.deleteProperty(globalThis, 'Office');
});
