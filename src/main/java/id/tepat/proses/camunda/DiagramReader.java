package id.tepat.proses.camunda;

import id.tepat.proses.camunda.DiagramLayout.Area;
import id.tepat.proses.camunda.DiagramLayout.Flow;
import id.tepat.proses.camunda.DiagramLayout.Lane;
import id.tepat.proses.camunda.DiagramLayout.Node;
import id.tepat.proses.camunda.DiagramLayout.NodeKind;
import id.tepat.proses.camunda.DiagramLayout.Point;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** Reads the layout of a diagram out of its file. */
final class DiagramReader {

    private final BpmnModelInstance model;
    private final Map<String, String> laneOfNode = new HashMap<>();

    private DiagramReader(BpmnModelInstance model) {
        this.model = model;
        all(org.camunda.bpm.model.bpmn.instance.Lane.class).forEach(lane -> lane.getFlowNodeRefs()
                .forEach(node -> laneOfNode.put(node.getId(), lane.getName())));
    }

    /**
     * @throws IllegalStateException if an element has no shape, or a kind that is not drawn here
     */
    static DiagramLayout read(InputStream diagram) {
        return new DiagramReader(Bpmn.readModelFromStream(diagram)).layout();
    }

    private DiagramLayout layout() {
        Participant pool = single(all(Participant.class));
        return new DiagramLayout(single(all(Process.class)).getId(), pool.getName(), area(shape(pool.getId()).getBounds()),
                all(org.camunda.bpm.model.bpmn.instance.Lane.class).stream().map(this::lane).toList(),
                all(FlowNode.class).stream().map(this::node).toList(),
                all(SequenceFlow.class).stream().map(this::flow).toList());
    }

    private Lane lane(org.camunda.bpm.model.bpmn.instance.Lane lane) {
        return new Lane(lane.getId(), lane.getName(), area(shape(lane.getId()).getBounds()));
    }

    private Node node(FlowNode node) {
        BpmnShape shape = shape(node.getId());
        return new Node(node.getId(), kind(node), node.getName(), laneOfNode.get(node.getId()),
                area(shape.getBounds()), label(shape.getBpmnLabel()));
    }

    private Flow flow(SequenceFlow flow) {
        BpmnEdge edge = all(BpmnEdge.class).stream()
                .filter(candidate -> candidate.getBpmnElement().getId().equals(flow.getId())).findFirst()
                .orElseThrow(() -> new IllegalStateException("Flow " + flow.getId() + " is not drawn"));
        List<Point> points = edge.getWaypoints().stream().map(point -> new Point(point.getX(), point.getY())).toList();
        return new Flow(flow.getId(), flow.getName(), points, label(edge.getBpmnLabel()));
    }

    private BpmnShape shape(String id) {
        return all(BpmnShape.class).stream()
                .filter(shape -> shape.getBpmnElement().getId().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalStateException("Element " + id + " has no shape"));
    }

    private static NodeKind kind(FlowNode node) {
        if (node instanceof UserTask) {
            return NodeKind.USER_TASK;
        }
        if (node instanceof ServiceTask) {
            return NodeKind.SERVICE_TASK;
        }
        if (node instanceof ExclusiveGateway) {
            return NodeKind.EXCLUSIVE_GATEWAY;
        }
        if (node instanceof EventBasedGateway) {
            return NodeKind.EVENT_GATEWAY;
        }
        if (node instanceof EndEvent) {
            return NodeKind.END;
        }
        if (node instanceof CatchEvent event) {
            return kindOfCatch(event);
        }
        throw new IllegalStateException("No picture for " + node.getElementType().getTypeName() + " " + node.getId());
    }

    private static NodeKind kindOfCatch(CatchEvent event) {
        boolean message = event.getEventDefinitions().stream().anyMatch(MessageEventDefinition.class::isInstance);
        boolean timer = event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
        if (event instanceof StartEvent && !timer) {
            return message ? NodeKind.START_MESSAGE : NodeKind.START;
        }
        if (message || timer) {
            return message ? NodeKind.CATCH_MESSAGE : NodeKind.CATCH_TIMER;
        }
        throw new IllegalStateException("No picture for event " + event.getId());
    }

    private static Area label(BpmnLabel label) {
        return label == null ? null : area(label.getBounds());
    }

    private static Area area(Bounds bounds) {
        return new Area(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    private static <T> T single(Collection<T> elements) {
        if (elements.size() != 1) {
            throw new IllegalStateException("One file, one pool, one process; found " + elements.size());
        }
        return elements.iterator().next();
    }
}
