import '../set-up';
import { act, render, screen } from '@testing-library/react';
import { useLeaving } from '../../../src/taskpane/basics/use-leaving';

const NOTICE = {};

function pass(ms: number): void {
  act(() => {
    jest.advanceTimersByTime(ms);
  });
}

function Shown({ notice, leave }: { readonly notice: object | null; readonly leave: () => void }) {
  const bar = useLeaving<HTMLDivElement>(notice, leave);
  return (
    <div ref={bar}>
      <button>撤销</button>
    </div>
  );
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('leaves by itself', () => {
  const leave = jest.fn();
  render(<Shown notice={NOTICE} leave={leave} />);
  pass(11_000);
  expect(leave).not.toHaveBeenCalled();
  pass(2_000);
  expect(leave).toHaveBeenCalledTimes(1);
});

it('waits while the keyboard is in it', () => {
  const leave = jest.fn();
  render(<Shown notice={NOTICE} leave={leave} />);
  act(() => screen.getByRole('button').focus());
  pass(60_000);
  expect(leave).not.toHaveBeenCalled();
  act(() => screen.getByRole('button').blur());
  pass(2_000);
  expect(leave).toHaveBeenCalled();
});

it('stays where it is to be answered', () => {
  const leave = jest.fn();
  render(<Shown notice={null} leave={leave} />);
  pass(60_000);
  expect(leave).not.toHaveBeenCalled();
});
