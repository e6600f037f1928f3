package id.tepat.bukti;

import id.tepat.berkas.JenisBerkas;
import id.tepat.galat.Teks;
import id.tepat.galat.TidakSah;
import id.tepat.keamanan.NilaiHash;
import java.util.List;
import java.util.Objects;

/**
 * An uploaded file, known by its content and not by its name: PDF, PNG, JPEG, XLSX or DOCX, at most 10 MB.
 *
 * @param nama file name without folders
 */
public record BerkasBukti(String nama, JenisBerkas jenis, byte[] isi) {

    /** Largest file, bytes. */
    public static final int TERBESAR = 10 * 1024 * 1024;

    /**
     * @throws TidakSah if it is empty, too large, or none of the accepted kinds
     */
    public static BerkasBukti dari(String nama, byte[] isi) {
        if (isi == null || isi.length == 0) {
            throw TidakSah.pada("bukti", "Berkas kosong.");
        }
        if (isi.length > TERBESAR) {
            throw TidakSah.pada("bukti", "Berkas lebih besar dari 10 MB.");
        }
        String bersih = Teks.wajib("bukti", nama == null ? null : nama.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{C}", ""), 255);
        JenisBerkas jenis = JenisBerkas.kenali(isi).orElseThrow(() -> TidakSah.pada("bukti",
                "Berkas harus PDF, gambar (PNG, JPEG), atau XLSX atau DOCX yang utuh dan tanpa makro."));
        return new BerkasBukti(bersih, jenis, isi.clone());
    }

    /** SHA-256 of its content, hexadecimal. */
    public String nilaiHash() {
        return NilaiHash.dari(isi);
    }

    /**
     * Stops the same file from standing twice at one place, whatever it is called.
     *
     * @param ada       evidence that the report has already
     * @param indikator where it is to go; null for the report as a whole
     */
    void pastikanBelumAda(List<RingkasanBukti> ada, Long indikator) {
        ada.stream().filter(satu -> Objects.equals(satu.indikator(), indikator) && satu.nilaiHash().equals(nilaiHash())).findFirst()
                .ifPresent(satu -> {
                    throw TidakSah.pada("bukti", "Berkas ini sudah ada di sini dengan nama “" + satu.nama() + "”; tidak diunggah lagi.");
                });
    }
}
