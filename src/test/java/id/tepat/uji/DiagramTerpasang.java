package id.tepat.uji;

import java.util.List;

/**
 * A diagram as it stands in the engine's tables, one version of it.
 *
 * @param nama key and version, as in {@code laporan-individu-1}
 */
record DiagramTerpasang(String nama, String xml) {

    /** All that were ever deployed. */
    static List<DiagramTerpasang> dalam(BasisDataUji basisData) {
        return basisData.tanya("SELECT CONCAT(KEY_, '-', VERSION_) FROM ACT_RE_PROCDEF ORDER BY KEY_, VERSION_").stream()
                .map(nama -> new DiagramTerpasang(nama, xml(basisData, nama))).toList();
    }

    /** Name of the file that keeps it. */
    String berkas() {
        return nama + ".bpmn";
    }

    private static String xml(BasisDataUji basisData, String nama) {
        return basisData.tanya("SELECT B.BYTES_ FROM ACT_RE_PROCDEF P JOIN ACT_GE_BYTEARRAY B ON B.DEPLOYMENT_ID_ = P.DEPLOYMENT_ID_"
                + " AND B.NAME_ = P.RESOURCE_NAME_ WHERE CONCAT(P.KEY_, '-', P.VERSION_) = '" + nama + "'").get(0);
    }
}
