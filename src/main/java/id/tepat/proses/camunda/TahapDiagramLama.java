package id.tepat.proses.camunda;

import java.util.List;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.task.listener.ExpressionTaskListener;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * The first diagram of the Perjanjian Kinerja did not open stages; agreements that are in flight on it stay on it to their
 * end. So a user task that is silent about its stage opens it all the same, as the diagram of today says it.
 */
class TahapDiagramLama extends AbstractBpmnParseListener {

    private static final String BUKA = "${tahapPerjanjian.buka(kunci, task.taskDefinitionKey, task.dueDate)}";

    private final ProcessEngineConfigurationImpl mesin;

    /** @param mesin not built yet; its expressions are asked for when a diagram is read */
    TahapDiagramLama(ProcessEngineConfigurationImpl mesin) {
        this.mesin = mesin;
    }

    @Override
    public void parseUserTask(Element unsur, ScopeImpl lingkup, ActivityImpl kegiatan) {
        TaskDefinition tugas = ((UserTaskActivityBehavior) kegiatan.getActivityBehavior()).getTaskDefinition();
        if (tugas.getTaskListeners().getOrDefault(TaskListener.EVENTNAME_CREATE, List.of()).isEmpty()) {
            tugas.addTaskListener(TaskListener.EVENTNAME_CREATE, new ExpressionTaskListener(mesin.getExpressionManager().createExpression(BUKA)));
        }
    }
}
