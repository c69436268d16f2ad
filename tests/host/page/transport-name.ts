// The names of the two ways between Excel and the add-in's page. Apart from transport.ts, so that the command can check its
// words without loading a page.

export const transportNames = ["web", "windows"] as const;
export type TransportName = (typeof transportNames)[number];
