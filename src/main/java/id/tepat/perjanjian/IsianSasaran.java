package id.tepat.perjanjian;

import java.util.List;

/**
 * A sasaran as somebody writes it.
 *
 * @param id        of the sasaran it corrects; null for a new one
 * @param indikator in order
 */
public record IsianSasaran(Long id, String uraian, List<IsianIndikator> indikator) {

    public IsianSasaran {
        indikator = indikator == null ? List.of() : List.copyOf(indikator);
    }
}
