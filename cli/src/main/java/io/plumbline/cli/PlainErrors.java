package io.plumbline.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Tells a failure in one sentence, without a stack trace unless asked for by `PLUMBLINE_TRACE=1`.
final class PlainErrors implements IExecutionExceptionHandler {
    private static final int COULD_NOT_RUN = 2;

    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult result) {
        String message = failure.getMessage();
        commandLine
                .getErr()
                .println("plumbline: "
                        + Legible.text(message == null ? failure.getClass().getSimpleName() : message));
        if ("1".equals(System.getenv("PLUMBLINE_TRACE"))) {
            failure.printStackTrace(commandLine.getErr());
        }
        return COULD_NOT_RUN;
    }
}
