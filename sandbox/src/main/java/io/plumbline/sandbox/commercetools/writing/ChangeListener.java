package io.plumbline.sandbox.commercetools.writing;

/// Is told of every change, in the order of changes, while the writer holds its lock: it must not wait.
@FunctionalInterface
public interface ChangeListener {
    void changed(Change change);
}
