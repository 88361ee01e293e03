/** How the key is called that goes with another for what a browser shall not take itself. */
export const commandKey = /Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl';
