import type { PageSetup } from '../../../workbook/new-sheet';

/** Queues the page set-up of a sheet (ExcelApi 1.9). */
export function setUpPage(worksheet: Excel.Worksheet, { orientation, margins, titleRow, footer }: PageSetup): void {
  const { pageLayout } = worksheet;
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = orientation;
  // No page count for the height: the sheet may be as many pages long as needed.
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = margins.left;
  pageLayout.rightMargin = margins.right;
  pageLayout.topMargin = margins.top;
  pageLayout.bottomMargin = margins.bottom;
  pageLayout.footerMargin = margins.footer;
  pageLayout.setPrintTitleRows(`$${String(titleRow + 1)}:$${String(titleRow + 1)}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
}
