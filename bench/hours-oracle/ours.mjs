// Prints the instants as seconds since 1970, one a line: the question that our evaluator is asked.
import { instants } from './instants.mjs';

process.stdout.write(instants().map((at) => at / 1000).join('\n') + '\n');
