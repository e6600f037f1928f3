package id.tepat.pemantauan;

/**
 * How right the numbers of submitted reports are: what disagreed in the last submission of each, counted when it was made.
 * A report sent back keeps its count until it is submitted again; exempted ones count nowhere.
 *
 * @param dicek        reports that were checked
 * @param berselisih      of those, with at least one disagreement of level SALAH
 * @param salah        disagreements of level SALAH
 * @param dijelaskan   of those, with a keterangan beside them
 * @param perluDilihat disagreements of level PERIKSA
 */
public record MutuAngka(long dicek, long berselisih, long salah, long dijelaskan, long perluDilihat) {

    static final MutuAngka NOL = new MutuAngka(0, 0, 0, 0, 0);

    MutuAngka tambah(MutuAngka lain) {
        return new MutuAngka(dicek + lain.dicek, berselisih + lain.berselisih, salah + lain.salah, dijelaskan + lain.dijelaskan, perluDilihat + lain.perluDilihat);
    }
}
