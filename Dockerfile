# Three stages: the build with everything it needs, the packages that a running server needs, and the image, in which nothing but /data and
# /tmp can be written: the code is root's, the server is not.
FROM node:24-bookworm-slim AS build
WORKDIR /srv/cms
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && rm -rf .next/cache
# What the commands below run: made here, since nothing can be made there.
RUN node scripts/bundle-ahead.mjs src/operations/start.ts src/operations/front.ts src/operations/back.ts src/operations/cms.ts

FROM node:24-bookworm-slim AS packages
WORKDIR /srv/cms
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 DATA_DIR=/data NODE_COMPILE_CACHE=/tmp/compile
WORKDIR /srv/cms
COPY . .
COPY --from=packages /srv/cms/node_modules ./node_modules
COPY --from=build /srv/cms/.next ./.next
COPY --from=build /srv/cms/.cache/run ./.cache/run
RUN mkdir /data .next/cache && chown node:node /data .next/cache
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --start-period=60s CMD ["node", "-e", "fetch('http://127.0.0.1:'+(process.env.PORT||3000)+'/api/health/alive').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
# Without npm in between, so that signals arrive. Front and back as services of their own: `front` or `back` instead of `start`.
CMD ["node", "scripts/run.mjs", "start"]
