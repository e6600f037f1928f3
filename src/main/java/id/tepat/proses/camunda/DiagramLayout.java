package id.tepat.proses.camunda;

import java.util.List;
import java.util.Optional;

/**
 * A diagram as it lies on paper: the pool, its lanes, the nodes and the flows, in the units of the
 * diagram interchange (one unit = one CSS pixel at full size).
 *
 * @param key  process key
 * @param name what the pool is called
 */
record DiagramLayout(String key, String name, Area pool, List<Lane> lanes, List<Node> nodes, List<Flow> flows) {

    Optional<Node> node(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }

    /** A rectangle; y grows downwards. */
    record Area(double x, double y, double width, double height) {

        double right() {
            return x + width;
        }

        double bottom() {
            return y + height;
        }

        double centreX() {
            return x + width / 2;
        }

        double centreY() {
            return y + height / 2;
        }
    }

    record Point(double x, double y) {}

    record Lane(String id, String name, Area area) {}

    /**
     * One activity, event or gateway.
     *
     * @param lane  name of the lane it lies in
     * @param label where its name stands; null if inside the shape
     */
    record Node(String id, NodeKind kind, String name, String lane, Area area, Area label) {}

    /**
     * One sequence flow.
     *
     * @param name  the answer it stands for; null if it is the only way
     * @param label where the name stands; null if it has none
     */
    record Flow(String id, String name, List<Point> points, Area label) {}

    /** The shapes this application draws; a diagram that needs another one says so when it is read. */
    enum NodeKind {
        START, START_MESSAGE, CATCH_TIMER, CATCH_MESSAGE, END, USER_TASK, SERVICE_TASK, EXCLUSIVE_GATEWAY, EVENT_GATEWAY;

        boolean isTask() {
            return this == USER_TASK || this == SERVICE_TASK;
        }

        boolean isGateway() {
            return this == EXCLUSIVE_GATEWAY || this == EVENT_GATEWAY;
        }
    }
}
