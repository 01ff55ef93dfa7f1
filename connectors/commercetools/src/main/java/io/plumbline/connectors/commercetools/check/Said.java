package io.plumbline.connectors.commercetools.check;

import io.plumbline.connector.Problem;
import io.plumbline.connector.SystemUnreachableException;

/// A failure as a finding: its first sentence says what is wrong, the rest what to do.
record Said(String what, String remedy) {
    static Said by(SystemUnreachableException failure) {
        String message = failure.explanation();
        int end = message.indexOf(". ");
        return end < 0 ? new Said(message, "") : new Said(message.substring(0, end + 1), message.substring(end + 2));
    }

    static Problem error(SystemUnreachableException failure) {
        Said said = by(failure);
        return Problem.error(failure.code(), said.what(), said.remedy());
    }
}
