package io.plumbline.server;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;

/// Keeps what is logged, with the messages of whatever was thrown.
final class LogCapture extends Handler {
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    String text() {
        return lines.stream().collect(Collectors.joining("\n"));
    }

    @Override
    public void publish(LogRecord record) {
        lines.add(record.getLoggerName() + " " + record.getMessage());
        for (Throwable cause = record.getThrown(); cause != null; cause = cause.getCause()) {
            lines.add(cause.toString());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
