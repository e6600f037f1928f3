package id.tepat.proses.camunda;

import org.camunda.bpm.engine.test.junit5.ProcessEngineExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A test that walks a diagram on the engine, with beans of its own each time. */
abstract class PadaMesin {

    @RegisterExtension
    ProcessEngineExtension extension = DiagramEngine.extension();

    StandIns beans;

    @BeforeEach
    void siapkan() {
        beans = DiagramEngine.freshStandIns();
    }
}
