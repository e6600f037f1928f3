package id.tepat.proses;

import java.time.Instant;

/**
 * An open task as it stands in somebody's list.
 *
 * @param id      the engine's id of the task
 * @param langkah the step that waits
 * @param kunci   the case, e.g. {@code laporan-12}
 * @param tenggat end of the allowed time; null if the step has none
 * @param sejak   since when it waits
 */
public record TugasMasuk(String id, Langkah langkah, String kunci, Instant tenggat, Instant sejak) {}
