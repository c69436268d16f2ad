// Builds dist/: one bundle for pane, ribbon and functions, the pane's page, the functions' metadata and help pages, icons and manifest.
// The production address is a build setting: `npm run build -- --env url=https://…/`, PDV_URL, or package.json's config.
"use strict";

const CopyWebpackPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { config } = require("./package.json");
const { HelpPagesPlugin } = require("./tools/help-pages-plugin.js");
const { leaveOutDefinitions } = require("./tools/leave-out-definitions.js");
const { DEVELOPMENT_URL, checkProductionUrl, productionManifest } = require("./tools/production-manifest.js");

const SIZE_BUDGET = 250_000;

/** office-addin-dev-certs would add a root certificate where it finds no Excel to trust it, so it is asked only where Excel runs. */
async function httpsOptions() {
  if (process.platform !== "win32" && process.platform !== "darwin") return {};
  return require("office-addin-dev-certs").getHttpsServerOptions();
}

function plugins(production, url) {
  return [
    // Reads the JSDoc of functions.ts; the English text is kept by hand in functions.en.json, and a test compares the two.
    new CustomFunctionsMetadataPlugin({ input: "./src/functions/functions.ts", output: "functions.json" }),
    new HelpPagesPlugin(production ? url : DEVELOPMENT_URL),
    // The page brings office.js itself; the bundle comes after it, at the end of the body.
    new HtmlWebpackPlugin({
      template: "./src/taskpane/taskpane.html",
      filename: "taskpane.html",
      inject: "body",
      scriptLoading: "blocking",
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: "src/functions/functions.en.json", to: "functions.en.json" },
        { from: "assets/*-*.png", to: "assets/[name][ext]" },
        { from: "assets/sample.xlsx", to: "assets/sample.xlsx" },
        { from: "assets/support.html", to: "support.html" },
        { from: "assets/too-old.js", to: "too-old.js", info: { minimized: true } },
        { from: "assets/help.css", to: "help/help.css" },
        {
          from: "manifest.xml",
          to: "manifest.xml",
          transform: (content) => (production ? productionManifest(content.toString(), url) : content),
        },
      ],
    }),
  ];
}

module.exports = async (env, argv) => {
  const production = argv.mode === "production";
  const url = production ? checkProductionUrl(env.url ?? process.env.PDV_URL ?? config.production_url) : undefined;
  return {
    // One entry, not three: two entries on one page would evaluate shared modules twice, and the board store would become two.
    // The name is fixed, without a hash, because the manifest names the file.
    entry: {
      addin: [
        "./src/taskpane/taskpane.css",
        "./src/taskpane/taskpane.ts",
        "./src/commands/commands.ts",
        "./src/functions/functions.ts",
      ],
    },
    output: { filename: "[name].js", cssFilename: "[name].css", clean: true },
    target: ["web", "es2020"],
    // Published builds carry no source map: whoever debugs has the sources, and the page stays one script.
    devtool: production ? false : "source-map",
    experiments: { css: true },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          use: {
            loader: "ts-loader",
            options: {
              transpileOnly: !production,
              compilerOptions: { noEmit: false, target: "ES2020" },
              getCustomTransformers: () => ({ before: [leaveOutDefinitions] }),
            },
          },
        },
      ],
    },
    plugins: plugins(production, url),
    // What loads later comes as the files that the sources name, not in pieces of webpack's choice.
    optimization: { splitChunks: false },
    performance: {
      hints: production ? "warning" : false,
      // What is loaded with the pane; the rest comes when it is asked for.
      assetFilter: (file) => /^addin\.(js|css)$/.test(file),
      maxAssetSize: SIZE_BUDGET,
      maxEntrypointSize: SIZE_BUDGET,
    },
    devServer: env.WEBPACK_SERVE
      ? {
          host: "localhost",
          port: Number(process.env.npm_package_config_dev_server_port ?? config.dev_server_port),
          server: { type: "https", options: await httpsOptions() },
          headers: { "Access-Control-Allow-Origin": "*" },
          static: false,
          devMiddleware: { writeToDisk: false },
        }
      : undefined,
  };
};
