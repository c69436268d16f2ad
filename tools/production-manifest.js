// Turns the repository's manifest, which points at the development server, into the one that is published.
// Owns the rule for the production address. It knows no webpack: webpack.config.js calls it, the tests call it directly.
"use strict";

const DEVELOPMENT_URL = "https://localhost:3000/";

/** The address to publish at, checked: an Office add-in is served over https, and the manifest appends file names to it. */
function checkProductionUrl(url) {
  const parsed = typeof url === "string" && URL.canParse(url) ? new URL(url) : undefined;
  const plain =
    parsed && parsed.search === "" && parsed.hash === "" && parsed.username === "" && !/["'<>&\s]/.test(url);
  if (!plain || parsed.protocol !== "https:" || !url.endsWith("/")) {
    throw new Error(
      `The production address must be a plain https address that ends with "/", such as https://addins.example.vn/pdv/ – not ${JSON.stringify(url)}. ` +
        "Set it with `npm run build -- --env url=https://…/`, with the environment variable PDV_URL, or in package.json under config.production_url.",
    );
  }
  if (/^(localhost|.*\.localhost|127\..*|\[::1\])$/.test(parsed.hostname)) {
    throw new Error(`The production address ${url} is this very computer; other people's Excel could not reach it.`);
  }
  return url;
}

/** The manifest with every development address replaced: icons, pages, scripts, metadata of all languages. */
function productionManifest(manifest, url) {
  const published = manifest.replaceAll(DEVELOPMENT_URL, checkProductionUrl(url));
  const left = /[^\s"'<>]*localhost[^\s"'<>]*/i.exec(published);
  if (left) throw new Error(`manifest.xml has an address that does not start with ${DEVELOPMENT_URL}: ${left[0]}`);
  return published;
}

module.exports = { DEVELOPMENT_URL, checkProductionUrl, productionManifest };
