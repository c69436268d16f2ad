// Compiles what is measured with the compiler and the target of the published bundle.

import path from "node:path";
import webpack, { type Configuration } from "webpack";

export const ROOT = path.resolve(__dirname, "../..");
export const OUTPUT = path.join(ROOT, "out", "bench");

const CONFIGURATION: Configuration = {
  mode: "production",
  context: ROOT,
  entry: { worker: "./tests/bench/worker.ts" },
  output: { path: OUTPUT, filename: "[name].cjs" },
  target: ["node20", "es2020"],
  resolve: { extensions: [".ts", ".js"] },
  externals: { mitata: "import mitata", hucre: "import hucre" },
  module: {
    // The peers' packages are found at run time, from their own folder.
    parser: { javascript: { createRequire: false } },
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: {
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false, target: "ES2020" } },
        },
      },
    ],
  },
  optimization: { minimize: false },
  performance: { hints: false },
};

export function compile(): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(CONFIGURATION, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}
