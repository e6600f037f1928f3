package id.tepat.perjanjian;

import id.tepat.galat.GalatBidang;
import id.tepat.galat.TidakSah;
import id.tepat.perencanaan.PosAnggaran;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes what somebody typed into the sasaran and indicators of a draft, keeping those that it corrects. */
class PenyalinIsian {

    private final PerjanjianKinerja perjanjian;
    private final Map<Long, PosAnggaran> pos;
    private final Map<Long, SasaranPerjanjian> sasaranLama = new HashMap<>();
    private final Map<Long, IndikatorPerjanjian> indikatorLama = new HashMap<>();
    private final List<GalatBidang> galat = new ArrayList<>();

    PenyalinIsian(PerjanjianKinerja perjanjian, Collection<PosAnggaran> pos) {
        this.perjanjian = perjanjian;
        this.pos = pos.stream().collect(Collectors.toMap(PosAnggaran::id, Function.identity()));
        perjanjian.sasaran().forEach(lama -> sasaranLama.put(lama.id(), lama));
        perjanjian.indikator().forEach(lama -> indikatorLama.put(lama.id(), lama));
    }

    /**
     * @return the sasaran in their order
     * @throws TidakSah naming every cell at fault, like {@code sasaran/1/indikator/2/satuan}
     */
    List<SasaranPerjanjian> tulis(List<IsianSasaran> isian) {
        List<SasaranPerjanjian> hasil = new ArrayList<>();
        for (int i = 0; i < isian.size(); i++) {
            IsianSasaran satu = isian.get(i);
            int tempat = i + 1;
            kumpulkan("sasaran/" + tempat, () -> hasil.add(sasaran(tempat, satu)));
        }
        if (!galat.isEmpty()) {
            throw new TidakSah("Ada isian yang perlu diperbaiki.", galat);
        }
        return hasil;
    }

    private SasaranPerjanjian sasaran(int tempat, IsianSasaran isian) {
        SasaranPerjanjian sasaran = isian.id() == null ? new SasaranPerjanjian(perjanjian, tempat, isian.uraian())
                : dikenal(sasaranLama, isian.id());
        sasaran.tulis(tempat, isian.uraian());
        List<IndikatorPerjanjian> indikator = new ArrayList<>();
        for (int i = 0; i < isian.indikator().size(); i++) {
            IsianIndikator satu = isian.indikator().get(i);
            int urutan = i + 1;
            kumpulkan("sasaran/" + tempat + "/indikator/" + urutan, () -> indikator.add(indikator(sasaran, urutan, satu)));
        }
        sasaran.susun(indikator);
        return sasaran;
    }

    private IndikatorPerjanjian indikator(SasaranPerjanjian sasaran, int tempat, IsianIndikator isian) {
        List<PosAnggaran> pembiaya = isian.posAnggaran().stream().distinct().map(id -> dikenal(pos, id)).toList();
        if (isian.id() == null) {
            return new IndikatorPerjanjian(sasaran, tempat, isian, pembiaya);
        }
        IndikatorPerjanjian lama = dikenal(indikatorLama, isian.id());
        if (lama.sasaran() != sasaran) {
            throw TidakSah.pada("id", "Indikator tidak dapat dipindah ke sasaran lain; hapus lalu tambahkan.");
        }
        lama.tulis(tempat, isian, pembiaya);
        return lama;
    }

    /** Lets the others go on, so that every cell at fault is named at once. */
    private void kumpulkan(String sel, Runnable tulisan) {
        try {
            tulisan.run();
        } catch (TidakSah tidakSah) {
            tidakSah.galat().forEach(satu -> galat.add(new GalatBidang(sel + "/" + satu.sel(), satu.pesan())));
        }
    }

    private static <T> T dikenal(Map<Long, T> semua, Long id) {
        T satu = semua.get(id);
        if (satu == null) {
            throw TidakSah.pada("id", "Tidak dikenal: " + id + ".");
        }
        return satu;
    }
}
