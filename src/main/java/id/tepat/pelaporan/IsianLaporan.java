package id.tepat.pelaporan;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A partial save: what is not mentioned stays as it is.
 *
 * @param narasi block to its new text; null or blank clears
 */
public record IsianLaporan(List<IsianRealisasi> indikator, Map<BagianNarasi, String> narasi) {

    public IsianLaporan {
        indikator = List.copyOf(indikator);
        narasi = Collections.unmodifiableMap(new HashMap<>(narasi));
    }
}
