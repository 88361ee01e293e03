interface Fields {
  getInputNode: (path: string) => HTMLElement | null;
}

/** What a form does that cannot be sent: the focus goes to the first field that is wrong, which tells why. */
export function toFirstError({ getInputNode }: Fields) {
  return (errors: object) => {
    const [first, ...others] = Object.keys(errors).flatMap((path) => getInputNode(path) ?? []);
    others.reduce((top, field) => (isBefore(field, top) ? field : top), first)?.focus();
  };
}

function isBefore(one: HTMLElement, other: HTMLElement | undefined): boolean {
  return other !== undefined && (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
