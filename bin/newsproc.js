#!/usr/bin/env node
import * as module from "node:module";

module.enableCompileCache?.();
module.createRequire(import.meta.url)("../dist/cli.cjs");
