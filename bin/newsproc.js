#!/usr/bin/env node
import * as module from "node:module";

module.enableCompileCache?.();
await import("../dist/cli.js");
