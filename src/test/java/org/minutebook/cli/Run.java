package org.minutebook.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * One run of the program.
 *
 * @param status the exit status
 * @param out what it printed
 * @param err what it printed on standard error
 */
record Run(int status, String out, String err) {
    static Run of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        int status = Minutebook.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Run(status, out.toString(), err.toString());
    }
}
