package id.tepat.validasi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import id.tepat.pengukuran.AngkaTercetak;
import id.tepat.pengukuran.AngkaTercetak.Bentuk;
import id.tepat.pengukuran.Polaritas;

/**
 * The tables of a report as printed. Every number is what somebody wrote, right or not; a value that is not printed is
 * {@link Bentuk#KOSONG} (numbers) or null (texts). Lists are never null.
 *
 * @param jenis    INDIVIDU, PERANGKAT_DAERAH or TAHUNAN, or null
 * @param tahun    year reported on, or null
 * @param triwulan 1 to 4; null for the year's report
 * @param tanggal  date of signature as printed, ISO, or null
 */
public record Naskah(String kasus, String unitKerja, String jabatan, String jenis, Integer tahun, Integer triwulan, String tanggal,
                     List<Kelas> skala, List<Perjanjian> perjanjian, List<Indikator> indikator, List<Biaya> biaya,
                     List<Anggaran> anggaran, Ikm ikm, List<Pernyataan> pernyataan, List<Penandatangan> penandatangan) {

    /** Name of the head as a row. */
    public static final String SEL = "naskah";

    public Naskah {
        skala = List.copyOf(skala);
        perjanjian = List.copyOf(perjanjian);
        indikator = List.copyOf(indikator);
        biaya = List.copyOf(biaya);
        anggaran = List.copyOf(anggaran);
        pernyataan = List.copyOf(pernyataan);
        penandatangan = List.copyOf(penandatangan);
    }

    /** All rows that have a place, in the order of the report. */
    public Stream<Baris> baris() {
        return Stream.of(skala, perjanjian, indikator, biaya, anggaran, ikm == null ? List.<Baris>of() : List.of(ikm), pernyataan, penandatangan)
                .flatMap(List::stream);
    }

    /** A row of one of the tables. */
    public sealed interface Baris {

        /** The row's place: table, slash, number. */
        String sel();

        /** The numbers printed in it, by field, in the order of the form. */
        Map<String, AngkaTercetak> angka();

        /** The part of {@link #sel()} before the last slash. */
        default String tabel() {
            int garis = sel().lastIndexOf('/');
            return garis < 0 ? sel() : sel().substring(0, garis);
        }
    }

    /** A class of the printed scale; an open end is empty. */
    public record Kelas(String sel, String label, AngkaTercetak dari, AngkaTercetak sampai, boolean dariTermasuk,
                        boolean sampaiTermasuk) implements Baris {
        @Override
        public Map<String, AngkaTercetak> angka() {
            return tercetak("dari", dari, "sampai", sampai);
        }
    }

    /** A row of the Perjanjian Kinerja. */
    public record Perjanjian(String sel, String sasaran, String indikator, String satuan, AngkaTercetak target) implements Baris {
        @Override
        public Map<String, AngkaTercetak> angka() {
            return tercetak("target", target);
        }
    }

    /** A row of a table of capaian, or a printed formula. */
    public record Indikator(String sel, String namaTabel, String sasaran, String nama, String satuan, Polaritas polaritas,
                            AngkaTercetak target, AngkaTercetak realisasi, AngkaTercetak pembilang, AngkaTercetak penyebut,
                            AngkaTercetak capaian, String predikat, String keterangan) implements Baris {
        @Override
        public Map<String, AngkaTercetak> angka() {
            return tercetak("target", target, "realisasi", realisasi, "pembilang", pembilang, "penyebut", penyebut, "capaian", capaian);
        }
    }

    /** A row of the table Cost per Outcome. */
    public record Biaya(String sel, String sasaran, String indikator, AngkaTercetak pagu, AngkaTercetak realisasiAnggaran,
                        AngkaTercetak serapan, AngkaTercetak target, AngkaTercetak realisasi, AngkaTercetak capaian) implements Baris {
        @Override
        public Map<String, AngkaTercetak> angka() {
            return tercetak("pagu", pagu, "realisasiAnggaran", realisasiAnggaran, "serapan", serapan,
                    "target", target, "realisasi", realisasi, "capaian", capaian);
        }
    }

    /** A budget row; {@code induk} is the sel of the row above, or null. */
    public record Anggaran(String sel, String kode, String nama, TingkatAnggaran tingkat, String induk, AngkaTercetak pagu,
                           AngkaTercetak realisasi, AngkaTercetak sisa, AngkaTercetak persen) implements Baris {
        @Override
        public Map<String, AngkaTercetak> angka() {
            return tercetak("pagu", pagu, "realisasi", realisasi, "sisa", sisa, "persen", persen);
        }
    }

    /** The year's IKM: the quarters' values (null or empty where there was no letter) and their mean. */
    public record Ikm(String sel, List<AngkaTercetak> triwulan, AngkaTercetak rataRata) implements Baris {
        public Ikm {
            triwulan = List.copyOf(triwulan);
        }

        @Override
        public Map<String, AngkaTercetak> angka() {
            return tercetak("rataRata", rataRata);
        }
    }

    /** A sentence that repeats a number; {@code acuan} is {@code <sel>.<field>}. */
    public record Pernyataan(String sel, String teks, AngkaTercetak nilai, String acuan) implements Baris {
        @Override
        public Map<String, AngkaTercetak> angka() {
            return tercetak("nilai", nilai);
        }
    }

    /** A signature block: who signs, as what. */
    public record Penandatangan(String sel, String jabatan, String nama, String nip) implements Baris {
        @Override
        public Map<String, AngkaTercetak> angka() {
            return Map.of();
        }
    }

    private static Map<String, AngkaTercetak> tercetak(Object... bidangDanAngka) {
        Map<String, AngkaTercetak> hasil = new LinkedHashMap<>();
        for (int i = 0; i < bidangDanAngka.length; i += 2) {
            AngkaTercetak angka = (AngkaTercetak) bidangDanAngka[i + 1];
            if (angka.bentuk() != Bentuk.KOSONG) {
                hasil.put((String) bidangDanAngka[i], angka);
            }
        }
        return hasil;
    }
}
