# Two stages, so that what is needed only for building is named in one place. The image is Debian with Node 24.
FROM node:24-bookworm-slim AS build
WORKDIR /srv/cms
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 DATA_DIR=/data
WORKDIR /srv/cms
COPY --from=build --chown=node:node /srv/cms ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --start-period=60s CMD ["node", "-e", "fetch('http://127.0.0.1:'+(process.env.PORT||3000)+'/api/health').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
# Without npm in between, so that signals arrive.
CMD ["node", "scripts/run.mjs", "start"]
