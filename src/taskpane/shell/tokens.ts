import type { tokens as fluentTokens } from '@fluentui/react-components';

/**
 * The build puts this in the place of Fluent's own table of 450 names, each of which says no more than "var(--name)"
 * (webpack.config.js): 3 KiB less to load before the pane shows. Its layers (`zIndex…`) have values besides and are
 * not for use here.
 */
export const tokens = new Proxy({}, { get: (_none, name) => `var(--${String(name)})` }) as typeof fluentTokens;
