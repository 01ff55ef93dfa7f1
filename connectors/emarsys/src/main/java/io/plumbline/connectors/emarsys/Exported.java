package io.plumbline.connectors.emarsys;

import io.plumbline.connectors.emarsys.export.ExportProgress.Run;
import io.plumbline.connectors.emarsys.export.ExportWindow;
import io.plumbline.model.record.SourceRecord;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// Something that Emarsys exports, and what its lines say.
interface Exported {
    /// The call that begins such an export.
    String path();

    /// What to ask for, besides where the file goes.
    ///
    /// @param key the id of the field that names contacts; its cells must come second
    ObjectNode question(String key, ExportWindow window);

    /// How many cells a line has, Emarsys's internal id among them.
    int columns();

    /// The records of some lines.
    List<SourceRecord> records(List<List<String>> rows, Run run, Instant now) throws InterruptedException;
}
