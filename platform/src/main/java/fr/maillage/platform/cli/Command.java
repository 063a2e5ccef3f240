package fr.maillage.platform.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;

/** One word after {@code ./maillage}. */
interface Command {
    /** Everything went well and there is nothing to say against the data. */
    int DONE = 0;

    /** The command did its work and found something wrong in the data. */
    int FOUND_PROBLEMS = 1;

    /** The command was not understood, or its file could not be read. */
    int MISUSED = 2;

    /** Not an exit status: the command goes on in the background. */
    int KEEPS_RUNNING = -1;

    /** The options it accepts; any other is refused. */
    Map<String, Arguments.Kind> options();

    /** Does the work and gives the exit status. */
    int run(Arguments arguments, PrintStream out) throws IOException;
}
