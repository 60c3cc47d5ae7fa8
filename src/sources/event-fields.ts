import { areaByCode, areaByName } from '../records/areas.ts';
import { dayOf } from '../records/period.ts';
import { Refusal } from '../records/refusal.ts';

/** A day of a field. @throws Refusal saying where. */
export function dayIn(where: string, text: string): string {
  return dayOf(text.slice(0, 40), where);
}

/** The last day of a field, null where it is none beside the first. @throws Refusal for a day before the first. */
export function endIn(where: string, from: string, text: string): string | null {
  const to = text === '' ? from : dayIn(where, text);
  if (to < from)
    throw new Refusal(
      `${where}: the event ends on ${to}, before it begins on ${from}: correct one of the days`,
    );
  return to === from ? null : to;
}

/** Codes of the areas a field names, parted by commas, semicolons, plus signs or spaces between codes. */
export function areasIn(where: string, text: string): string[] {
  const parts = (
    /^[A-Z]{3}(?:[\s,;+/]+[A-Z]{3})*$/.test(text) ? text.split(/[\s,;+/]+/) : text.split(/[,;+]/)
  )
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0) throw new Refusal(`${where}: no area is named: write codes such as PRK or CHN PRK`);
  return [
    ...new Set(
      parts.map((part) => {
        const area = areaByCode(part.toUpperCase()) ?? areaByName(part);
        if (!area) throw new Refusal(`${where}: "${part.slice(0, 40)}" is no country or area that is known`);
        return area.code;
      }),
    ),
  ];
}
