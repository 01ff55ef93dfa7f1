package io.plumbline.connectors.emarsys;

import io.plumbline.connector.Delivery;
import io.plumbline.connector.Http;
import io.plumbline.connector.Http.Call;
import io.plumbline.connector.Http.Result;
import io.plumbline.connector.http.RetryAfter;
import io.plumbline.model.delivery.Outcome;
import io.plumbline.model.document.Document;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Appends the lines of orders and returns to the sales data. The same line twice counts twice, so that every answer
/// but a plain yes or a plain no is unclear.
final class UploadSales {
    private static final String ACCEPTED = "Upload accepted";
    private static final String ROUTE = "/hapi/merchant/{id}/sales-data/api";
    private static final Map<String, String> HEADERS =
            Map.of("Content-Type", "text/csv", "Accept", "text/plain", "Content-Encoding", "gzip");

    private final Http http;
    private final EmarsysSettings.Sales sales;

    UploadSales(Http http, EmarsysSettings.Sales sales) {
        this.http = http;
        this.sales = sales;
    }

    List<Outcome> deliver(List<Delivery> deliveries) throws InterruptedException {
        OutcomeSheet sheet = new OutcomeSheet(deliveries);
        for (SalesFile file : files(sheet)) {
            if (sheet.goesOn()) {
                send(sheet, file);
            }
        }
        return sheet.all();
    }

    private List<SalesFile> files(OutcomeSheet sheet) {
        List<SalesFile> files = new ArrayList<>();
        SalesFile file = new SalesFile(sales.furtherColumns());
        for (int index : sheet.open()) {
            Optional<List<List<String>>> lines = lines(sheet, index);
            if (lines.isEmpty()) {
                continue;
            }
            if (!file.hasRoomFor(lines.orElseThrow().size())) {
                files.add(file);
                file = new SalesFile(sales.furtherColumns());
            }
            file.add(index, lines.orElseThrow());
        }
        if (!file.isEmpty()) {
            files.add(file);
        }
        return files;
    }

    /// The lines of one delivery; empty if it got its outcome here.
    private Optional<List<List<String>>> lines(OutcomeSheet sheet, int index) {
        Delivery delivery = sheet.delivery(index);
        List<List<String>> lines = new ArrayList<>();
        for (Document row : delivery.body().objects("rows")) {
            switch (SalesRow.of(row, delivery.contact(), sales.furtherColumns())) {
                case SalesRow.Made.Ready(var cells) -> lines.add(cells);
                case SalesRow.Made.Hopeless(var explanation) -> {
                    sheet.set(index, new Outcome.Refused("emarsys/sales-row-invalid", explanation));
                    return Optional.empty();
                }
            }
        }
        if (lines.isEmpty()) {
            sheet.set(index, new Outcome.Refused("emarsys/sales-row-invalid", "The order has no rows"));
            return Optional.empty();
        }
        return Optional.of(lines);
    }

    private void send(OutcomeSheet sheet, SalesFile file) throws InterruptedException {
        String path = "/hapi/merchant/" + sales.merchantId() + "/sales-data/api";
        Outcome outcome = outcome(http.send(new Call("POST", path, ROUTE, HEADERS, file.gzipped())));
        if (outcome instanceof Outcome.Acknowledged || outcome instanceof Outcome.Refused) {
            sheet.setAll(file.indices(), _ -> outcome);
        } else {
            sheet.failAll(file.indices(), outcome);
        }
    }

    private static Outcome outcome(Result result) {
        return switch (result) {
            case Result.Answered answered -> outcome(answered);
            case Result.NotSent _ -> new Outcome.Later("emarsys/not-reached", Optional.empty());
            case Result.Unclear _ -> new Outcome.Unclear("emarsys/answer-lost");
        };
    }

    private static Outcome outcome(Result.Answered answered) {
        return switch (answered.status()) {
            case 200 -> accepted(answered);
            case 400, 413 ->
                new Outcome.Suspect(
                        EmarsysErrors.BATCH_REFUSED, "Emarsys refuses the sales file; look for a line out of form");
            case 401, 403 ->
                new Outcome.Stopped("emarsys/sales-token-refused", "Put a valid token into the setting 'sales-token'");
            case 404 ->
                new Outcome.Stopped("emarsys/merchant-unknown", "Correct the settings 'merchant-id' and 'sales-url'");
            case 429 -> new Outcome.Later("emarsys/throttled", RetryAfter.of(answered));
            default -> new Outcome.Unclear("emarsys/status-" + answered.status());
        };
    }

    /// Anything else under status 200 comes from something that is not Emarsys.
    private static Outcome accepted(Result.Answered answered) {
        String body = new String(answered.body(), StandardCharsets.UTF_8).strip();
        return body.equals(ACCEPTED) ? new Outcome.Acknowledged("") : new Outcome.Unclear("emarsys/answer-malformed");
    }
}
