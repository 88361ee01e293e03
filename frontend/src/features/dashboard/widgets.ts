import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Widget } from '../../__generated__/DashboardPageQuery.graphql';
import type { Words } from '../../lib/words';

/** What the widgets are called where they are put in order. */
const widgetWords: Words<Widget> = {
  ATTENTION: msg`Needs attention`,
  ENABLED_CUSTOMERS: msg`Enabled customers`,
  ACTIVE_PARTNERS: msg`Active partners`,
  ENABLED_PLANS: msg`Enabled service plans`,
  EXPIRIES_AHEAD: msg`Expiring in the next 13 weeks`,
  UNITS_OVER_TIME: msg`Units in use over time`,
  CUSTOMER_LICENSE_STATUS: msg`Customer license status`,
  PARTNER_LICENSE_STATUS: msg`Partner license status`,
  NEW_PARTNER_OVERVIEW: msg`New partners`,
  NEW_PARTNER_ACQUISITION: msg`New partners by year`,
};

export function widgetName(i18n: I18n, widget: Widget): string {
  return i18n._(widgetWords[widget]);
}

/** How much room a widget takes: a number, half of the page, or all of its width. */
export const widgetSizes: Readonly<Record<Widget, 'tile' | 'half' | 'full'>> = {
  ATTENTION: 'full',
  ENABLED_CUSTOMERS: 'tile',
  ACTIVE_PARTNERS: 'tile',
  ENABLED_PLANS: 'tile',
  EXPIRIES_AHEAD: 'half',
  UNITS_OVER_TIME: 'half',
  CUSTOMER_LICENSE_STATUS: 'full',
  PARTNER_LICENSE_STATUS: 'half',
  NEW_PARTNER_OVERVIEW: 'half',
  NEW_PARTNER_ACQUISITION: 'half',
};

/** The widgets in their order. Those of one size that follow each other share lines: no number is as tall as a chart. */
export function linesOf<Placed extends { readonly widget: Widget }>(places: readonly Placed[]): Placed[][] {
  const lines: Placed[][] = [];
  for (const place of places) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line && last && widgetSizes[last.widget] === widgetSizes[place.widget]) line.push(place);
    else lines.push([place]);
  }
  return lines;
}

/** What every widget is told by the page. */
export interface WidgetProps {
  /** Whether the lists behind its numbers may be opened. */
  canOpen: boolean;
  /** Asks for the data again. */
  onRetry: () => void;
}
