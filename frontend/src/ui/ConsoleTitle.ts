import { createContext } from 'react';

/** What the console is called, as titles of the browser's tabs end; a partner's own where it has one. */
export const ConsoleTitle = createContext('OpenLMP');
