import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as inBrowser from '../../../../src/host/file/xlsx/packing-in-browser';
import * as inNode from '../../../../src/host/file/xlsx/packing';

const text = readFileSync(path.join(__dirname, 'packing.test.ts'));
const contents = [
  new Uint8Array(0),
  Uint8Array.of(0),
  text,
  new Uint8Array(100_000),
  Uint8Array.from({ length: 70_000 }, (_, index) => (index * index * 31) & 0xff),
];

describe('packing in the browser does what Node does', () => {
  it.each(contents.map((content) => [content.length, content] as const))('%i bytes', (_, content) => {
    expect(inBrowser.crc32(content)).toBe(inNode.crc32(content));
    expect(Buffer.from(inNode.inflate(inBrowser.deflate(content), content.length + 1))).toEqual(Buffer.from(content));
    expect(Buffer.from(inBrowser.inflate(inNode.deflate(content), content.length + 1))).toEqual(Buffer.from(content));
  });

  it('gives no more than it was allowed to', () => {
    const bomb = inNode.deflate(new Uint8Array(10_000_000));
    expect(inBrowser.inflate(bomb, 101)).toHaveLength(101);
  });

  it('refuses what is damaged or cut off', () => {
    expect(() => inBrowser.inflate(Uint8Array.of(0xff, 0xff, 0xff), 100)).toThrow();
    expect(() => inBrowser.inflate(inNode.deflate(text).subarray(0, 100), text.length + 1)).toThrow();
  });
});
