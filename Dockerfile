# syntax=docker/dockerfile:1
# One image for the api, the workers and the migrations; docker-compose.yml says which command each runs.
FROM node:22-bookworm-slim AS build
WORKDIR /comitia
COPY package.json package-lock.json .npmrc ./
COPY libs libs
COPY apps apps
RUN npm ci --no-audit --no-fund
COPY tsconfig.base.json tsconfig.json ./
COPY scripts scripts
COPY schema.graphql ./
COPY test/tsconfig.json test/tsconfig.json
RUN npm run build && npm prune --omit=dev --omit=optional --no-audit --no-fund

FROM node:22-bookworm-slim
ENV NODE_ENV=production COMITIA_HOME=/var/lib/comitia HOST=0.0.0.0
WORKDIR /comitia
COPY --from=build /comitia /comitia
RUN mkdir -p /var/lib/comitia && chown node:node /var/lib/comitia
USER node
VOLUME /var/lib/comitia
EXPOSE 3000
CMD ["node", "apps/api/dist/main.js"]
