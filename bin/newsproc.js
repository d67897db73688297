#!/usr/bin/env node
// CommonJS, as the package.json beside it says: Node starts it without its loader of modules.
require("node:module").enableCompileCache?.();
require("../dist/cli.cjs");
