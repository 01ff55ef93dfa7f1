package io.plumbline.connector.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.ContentTooLongException;
import org.apache.hc.core5.http.NoHttpResponseException;

/// Short codes for what goes wrong on the way, without the addresses that the exceptions' own messages carry.
final class FailureReason {
    private FailureReason() {}

    static String of(IOException failure) {
        return switch (failure) {
            case UnknownHostException _ -> "unknown-host";
            case ConnectTimeoutException _ -> "connect-timeout";
            case ConnectionRequestTimeoutException _ -> "no-free-connection";
            case ConnectException _ -> "connection-refused";
            case NoRouteToHostException _ -> "no-route";
            case SSLException _ -> "tls-failed";
            case SocketTimeoutException _ -> "read-timeout";
            case NoHttpResponseException _ -> "no-answer";
            case ContentTooLongException _ -> "answer-too-long";
            default -> "connection-cut";
        };
    }
}
