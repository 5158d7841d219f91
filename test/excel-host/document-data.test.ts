import { startExcel } from './jsdom';

const NAMESPACE = 'urn:example:state';
const XML = `<state xmlns="${NAMESPACE}"><item>一</item></state>`;

test('custom XML parts are kept in the workbook', async () => {
  const excel = await startExcel();
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(XML);
    context.workbook.customXmlParts.add('<other/>');
    await context.sync();
  });
  const found = await Excel.run(async (context) => {
    const part = context.workbook.customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();
    part.load('id,namespaceUri');
    const xml = part.getXml();
    const none = context.workbook.customXmlParts.getByNamespace('urn:none').getOnlyItemOrNullObject();
    await context.sync();
    part.setXml(XML.replace('一', '二'));
    await context.sync();
    return [part.namespaceUri, xml.value, none.isNullObject];
  });
  expect(found).toEqual([NAMESPACE, XML, true]);
  expect(excel.session.customXmlParts()).toEqual([XML.replace('一', '二'), '<other/>']);
});

test('a part that is deleted is gone', async () => {
  const excel = await startExcel();
  await Excel.run(async (context) => {
    const part = context.workbook.customXmlParts.add(XML);
    await context.sync();
    part.delete();
    await context.sync();
  });
  expect(excel.session.customXmlParts()).toEqual([]);
});

test('what is not XML is refused', async () => {
  await startExcel();
  const adding = Excel.run(async (context) => {
    context.workbook.customXmlParts.add('<open>');
    await context.sync();
  });
  await expect(adding).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('settings of the workbook', async () => {
  await startExcel();
  const found = await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add('page', 3);
    settings.add('old', 1);
    settings.getItem('old').delete();
    const page = settings.getItem('page').load('value');
    const old = settings.getItemOrNullObject('old');
    const count = settings.getCount();
    await context.sync();
    return [page.value, old.isNullObject, count.value];
  });
  expect(found).toEqual([3, true, 1]);
});
