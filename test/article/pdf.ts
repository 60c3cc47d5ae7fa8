/** A line of text on a page: where, how large, what. Coordinates in points from the bottom left. */
export interface Line {
  x: number;
  y: number;
  size: number;
  text: string;
}

/** The bytes of a PDF with these lines in Helvetica, a page an entry. */
export function pdfOf(pages: readonly (readonly Line[])[], info: Record<string, string> = {}): Buffer {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  for (const [i, lines] of pages.entries()) {
    const text = lines
      .map((l) => `BT /F1 ${l.size} Tf ${l.x} ${l.y} Td (${escaped(l.text)}) Tj ET`)
      .join('\n');
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
    );
    add(`<< /Length ${Buffer.byteLength(text, 'latin1')} >>\nstream\n${text}\nendstream`);
  }
  add(
    `<< ${Object.entries(info)
      .map(([k, v]) => `/${k} (${escaped(v)})`)
      .join(' ')} >>`,
  );
  let out = '%PDF-1.4\n';
  const offsets = objects.map((body, i) => {
    const at = out.length;
    out += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const xref = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  out += offsets.map((o) => `${String(o).padStart(10, '0')} 00000 n \n`).join('');
  out += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(out, 'latin1');
}

const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&');

/** Lines set below each other from a height on. */
export const set = (texts: readonly string[], x: number, top: number, size = 11, leading = 14): Line[] =>
  texts.map((text, i) => ({ x, y: top - i * leading, size, text }));
