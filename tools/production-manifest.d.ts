// Types of production-manifest.js, which stays JavaScript because webpack.config.js loads it as it is.
export const DEVELOPMENT_URL: string;
export function checkProductionUrl(url: unknown): string;
export function productionManifest(manifest: string, url: string): string;
