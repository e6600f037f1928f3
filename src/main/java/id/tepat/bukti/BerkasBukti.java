package id.tepat.bukti;

import id.tepat.berkas.JenisBerkas;
import id.tepat.galat.Teks;
import id.tepat.galat.TidakSah;

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
}
