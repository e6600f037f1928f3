package id.tepat.perjanjian;

import java.time.LocalDate;
import java.util.List;

/**
 * The content of a draft as somebody writes it.
 *
 * @param rencanaMulai the day it is wished to take force; null: as soon as both have signed
 * @param sasaran      in order; what is absent here is taken out of the draft
 */
public record IsianPerjanjian(LocalDate rencanaMulai, List<IsianSasaran> sasaran) {

    public IsianPerjanjian {
        sasaran = sasaran == null ? List.of() : List.copyOf(sasaran);
    }

    /** Ids of all budget lines it names. */
    List<Long> posAnggaran() {
        return sasaran.stream().flatMap(satu -> satu.indikator().stream()).flatMap(satu -> satu.posAnggaran().stream())
                .distinct().toList();
    }
}
