/** Whether a marker names a page: its letter may be left out (下转2版 for A2). */
export function samePage(marker: string, page: string): boolean {
  return marker === page || (/^\d+$/.test(marker) && page.replace(/^[A-Z]+/, "") === marker);
}

/** Pages from one to another in the same section, 0 where it cannot be told. */
export function pageDistance(from: string, to: string): number {
  const [, section, number] = /^([A-Z]*)(\d+)$/.exec(from) ?? [];
  const [, otherSection, otherNumber] = /^([A-Z]*)(\d+)$/.exec(to) ?? [];
  if (number === undefined || otherNumber === undefined || section !== otherSection) return 0;
  return Number(otherNumber) - Number(number);
}
