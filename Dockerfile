# syntax=docker/dockerfile:1

# Stage 1: what Maven builds, laid out as a server of its own (application as one file, drivers beside it).
FROM eclipse-temurin:17-jdk AS build
WORKDIR /src
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY bpmn bpmn
COPY server-config server-config
COPY src src
RUN --mount=type=cache,target=/root/.m2 \
    sh ./mvnw -B -DskipTests -DlooseApplication=false package liberty:create liberty:deploy \
    && cd target/liberty/wlp/usr/servers/tepat && rm -rf logs workarea server.env

# Stage 2: a Java runtime, the server, nobody's account but ours.
FROM eclipse-temurin:17-jre
RUN groupadd --system --gid 10001 tepat \
    && useradd --system --uid 10001 --gid tepat --home-dir /opt/tepat --shell /usr/sbin/nologin tepat \
    && install -d -o tepat -g tepat /data /output
COPY --from=build --chown=root:tepat --chmod=u=rwX,g=rX,o= /src/target/liberty/wlp /opt/tepat/wlp

# Writable: /output (logs, work area) and /data (keys; the embedded database where no other is named).
ENV WLP_OUTPUT_DIR=/output \
    TEPAT_DATA=/data \
    TEPAT_PORT=9080
USER 10001:10001
VOLUME ["/data"]
EXPOSE 9080
STOPSIGNAL SIGTERM

# No curl in the image: bash asks by itself.
HEALTHCHECK --interval=15s --timeout=5s --start-period=180s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${TEPAT_PORT} && printf 'GET /health/ready HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200 '"]

ENTRYPOINT ["/opt/tepat/wlp/bin/server", "run", "tepat"]
