package id.tepat.perjanjian;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The content of a draft as somebody writes it: always whole, so each small change is a copy with that change.
 *
 * @param rencanaMulai the day it is wished to take force; null: as soon as both have signed
 * @param sasaran      in order; what is absent here is taken out of the draft
 */
public record IsianPerjanjian(LocalDate rencanaMulai, List<IsianSasaran> sasaran) {

    public IsianPerjanjian {
        sasaran = sasaran == null ? List.of() : List.copyOf(sasaran);
    }

    /** The content as it stands. */
    public static IsianPerjanjian dari(NaskahPerjanjian naskah) {
        return new IsianPerjanjian(naskah.kepala().rencanaMulai(), naskah.sasaran().stream().map(satu -> new IsianSasaran(
                satu.id(), satu.uraian(), satu.indikator().stream().map(IsianIndikator::dari).toList())).toList());
    }

    public IsianPerjanjian denganRencanaMulai(LocalDate tanggal) {
        return new IsianPerjanjian(tanggal, sasaran);
    }

    /**
     * With this text for a sasaran.
     *
     * @param id null adds one at the end
     */
    public IsianPerjanjian denganSasaran(Long id, String uraian) {
        return id == null ? denganSemua(Stream.concat(sasaran.stream(), Stream.of(new IsianSasaran(null, uraian, List.of()))))
                : ubah(id, satu -> new IsianSasaran(id, uraian, satu.indikator()));
    }

    /** Without that sasaran and its indicators. */
    public IsianPerjanjian tanpaSasaran(Long id) {
        return denganSemua(sasaran.stream().filter(satu -> !Objects.equals(satu.id(), id)));
    }

    /** With this indicator in a sasaran: in its place if it has an id there, else at the end. */
    public IsianPerjanjian denganIndikator(Long sasaranId, IsianIndikator indikator) {
        return ubah(sasaranId, satu -> new IsianSasaran(satu.id(), satu.uraian(), indikator.id() == null
                ? Stream.concat(satu.indikator().stream(), Stream.of(indikator)).toList()
                : satu.indikator().stream().map(lama -> indikator.id().equals(lama.id()) ? indikator : lama).toList()));
    }

    /** Without that indicator. */
    public IsianPerjanjian tanpaIndikator(Long id) {
        return denganSemua(sasaran.stream().map(satu -> new IsianSasaran(satu.id(), satu.uraian(),
                satu.indikator().stream().filter(indikator -> !Objects.equals(indikator.id(), id)).toList())));
    }

    /** Ids of all budget lines it names. */
    List<Long> posAnggaran() {
        return sasaran.stream().flatMap(satu -> satu.indikator().stream()).flatMap(satu -> satu.posAnggaran().stream())
                .distinct().toList();
    }

    private IsianPerjanjian ubah(Long sasaranId, UnaryOperator<IsianSasaran> perubahan) {
        return denganSemua(sasaran.stream().map(satu -> Objects.equals(satu.id(), sasaranId) ? perubahan.apply(satu) : satu));
    }

    private IsianPerjanjian denganSemua(Stream<IsianSasaran> baru) {
        return new IsianPerjanjian(rencanaMulai, baru.toList());
    }
}
