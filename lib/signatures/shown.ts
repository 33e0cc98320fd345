// SPDX-License-Identifier: AGPL-3.0-or-later
import { getDocumentProxy, getResolvedPDFJS } from "unpdf";

/**
 * What a PDF shows, page by page, apart from signatures: its words, in what order things are drawn, and what lies over it.
 * What is added to a PDF after its text was frozen could cover that text or take its place.
 */
export async function shownBy(bytes: Uint8Array): Promise<string> {
  const { OPS, AnnotationMode } = await getResolvedPDFJS();
  // Programs that sign wrap what is drawn so that it does not touch what they add.
  const wrapping: readonly number[] = [OPS.save, OPS.restore];
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const pages: unknown[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [{ items }, { fnArray }, annotations] = await Promise.all([
      page.getTextContent(),
      page.getOperatorList({ annotationMode: AnnotationMode.DISABLE }),
      page.getAnnotations(),
    ]);
    pages.push({
      words: items.map((item) => ("str" in item ? [item.str, item.transform] : "")),
      drawn: fnArray.filter((operator) => !wrapping.includes(operator)),
      over: annotations
        .filter(({ fieldType }) => fieldType !== "Sig")
        .map(({ subtype, rect, url, fieldValue }) => ({ subtype, rect, url, fieldValue })),
    });
  }
  return JSON.stringify(pages);
}
