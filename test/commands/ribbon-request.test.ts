import { readRibbonRequest } from '../../src/commands/ribbon-request';

describe('readRibbonRequest', () => {
  it.each([
    ['?action=check', 'check'],
    ['?action=library&_host_Info=Excel$Web$16.01$zh-CN', 'library'],
    ['?_host_Info=Excel$Web$16.01$zh-CN&action=check', 'check'],
    ['', null],
    ['?action=', null],
    ['?action=erase', null],
  ])('%p asks for %p', (search, request) => {
    expect(readRibbonRequest(search)).toBe(request);
  });
});
