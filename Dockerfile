# The app: API and viewer. With compose.yaml it keeps its graph in Neo4j; alone, in a file under /data:
#   docker build -t gangmu . && docker run -p 127.0.0.1:4000:4000 -v gangmu:/data gangmu
# Documents of your own, while nothing else uses the file:
#   docker run --rm -v gangmu:/data -v "$PWD/plans:/documents:ro" gangmu load /documents
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:24-slim
ENV NODE_ENV=production GANGMU_STORE=/data/graph
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/cli/*.js ./cli/
COPY --from=build /app/loader/corpus ./loader/corpus
COPY --from=build /app/dist ./dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "cli/bin.js"]
CMD ["serve", "--load", "--host", "0.0.0.0", "--port", "4000"]
