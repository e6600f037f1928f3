package id.tepat.uji;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@link SatuTransaksi} on the embedded database. */
@PadaBasisData(JenisBasisData.H2)
@ExtendWith({ServerArquillian.class, ArquillianExtension.class})
class SatuTransaksiH2ArquillianIT extends SatuTransaksi {}
