import { relative } from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** What was changed into what, and where, in a line. */
const told = ({ fileName, location: { start }, mutatorName, replacement, status }) =>
  `${relative(process.cwd(), fileName)}:${start.line}:${start.column} ${mutatorName} ${status}: ${String(replacement).replace(/\s+/g, ' ').slice(0, 120)}`;

/** Prints what survives as soon as it has, so that a run of hours may be ended before. */
class Survivors {
  onMutantTested(result) {
    if (/Survived|NoCoverage/.test(result.status)) console.log(told(result));
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'survivors', Survivors)];
