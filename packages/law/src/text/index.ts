/**
 * Official texts: what a regulation says, word for word, as a tree that citations can be checked against. The texts are no
 * part of the project; users import them. `importOfficialText` takes pasted text or the bytes of a .txt or .docx file,
 * `parseOfficialText` a string. `resolveCitation` finds the words of a citation or says what is nearest, `verifyCitations`
 * checks many, `textOutline` shows the structure. Nothing is dropped: the tree put together again is the cleaned source,
 * and what cleaning took out (bookmarks, page numbers) is listed in `removed`.
 */
export { importOfficialText } from './importOfficialText.ts'
export * from './officialText.ts'
export { parseOfficialText } from './parseOfficialText.ts'
export { reassembleText } from './reassembleText.ts'
export { articleText } from './resolveArticle.ts'
export { type CitationReport, type Resolution, resolveCitation, verifyCitations } from './resolveCitation.ts'
export { formatTextOutline, type OutlineKind, type OutlineNode, type TextOutline, textOutline } from './textOutline.ts'
