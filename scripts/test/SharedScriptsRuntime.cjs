const { Script } = require('node:vm');
const BackstageRuntime = require('@backstage/cli/config/jestCachingModuleLoader');

/** By file name: what a worker has compiled, and of which text. */
const scripts = new Map();

/** A real import() finds its module by the runtime that compiled it, so such a script cannot be shared. */
const REAL_IMPORT = /\bimport\s*\(/;

/**
 * Jest compiles every module anew for each test file, though they are a thousand
 * and the same. This runtime compiles a module once per worker and runs it anew
 * in each test file: nothing that a module holds is shared, only its code.
 */
module.exports = class SharedScriptsRuntime extends BackstageRuntime {
  createScriptFromCode(source, filename) {
    const context = this._environment.getVmContext();
    if (context === null || REAL_IMPORT.test(source)) {
      return super.createScriptFromCode(source, filename);
    }
    const known = scripts.get(filename);
    if (known?.source === source) {
      return known.script.runInContext(context);
    }
    const parameters = this.constructInjectedModuleParameters().join(', ');
    let script;
    try {
      script = new Script(`(function (${parameters}) {${source}\n})`, {
        filename,
      });
    } catch {
      // Says what is wrong with the text better than we would.
      return super.createScriptFromCode(source, filename);
    }
    scripts.set(filename, { source, script });
    return script.runInContext(context);
  }
};
