import { Trans as Formatted, type TransProps } from '@lingui/react';

/**
 * What every `<Trans>` of the console becomes; lingui.config.ts says so. A message's own markup is markup. What
 * somebody typed is text, also where it looks like markup.
 */
export function Trans({ values, ...rest }: TransProps) {
  return <Formatted {...rest} values={values && Object.fromEntries(Object.entries(values).map(asText))} />;
}

/** A list is put in as it is; a string becomes part of the message before its markup is read. */
function asText([name, value]: [string, unknown]): [string, unknown] {
  return [name, typeof value === 'string' && value.includes('<') ? [value] : value];
}
