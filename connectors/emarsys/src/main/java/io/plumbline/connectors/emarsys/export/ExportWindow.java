package io.plumbline.connectors.emarsys.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/// The time that an export covers: until now, from the day before the last one began, so that nothing falls between
/// two.
///
/// @param since when the last export began that was read to its end; for the first one, now
public record ExportWindow(Instant since, Instant now) {
    /// As whole days, both included.
    public List<String> days() {
        return List.of(
                firstDay().toString(), now.atZone(ViennaTime.ZONE).toLocalDate().toString());
    }

    /// As times to the second.
    public List<String> times() {
        Instant first = firstDay().atTime(LocalTime.MIN).atZone(ViennaTime.ZONE).toInstant();
        return List.of(ViennaTime.text(first), ViennaTime.text(now));
    }

    private LocalDate firstDay() {
        return since.atZone(ViennaTime.ZONE).toLocalDate().minusDays(1);
    }
}
