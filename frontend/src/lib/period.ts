/** The instants of a period given by its first and its last day, in UTC; the end is exclusive. */
export function periodOf({ from, to }: { from?: string; to?: string }): { from?: string; before?: string } {
  return {
    from: from && `${from}T00:00:00Z`,
    before: to && dayAfter(to),
  };
}

function dayAfter(date: string): string | undefined {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return undefined;
  day.setUTCDate(day.getUTCDate() + 1);
  return `${day.toISOString().slice(0, 10)}T00:00:00Z`;
}
