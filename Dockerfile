# syntax=docker/dockerfile:1
FROM node:26-slim

ENV NODE_ENV=production
WORKDIR /app

# Packages change less often than code: their layer stays cached. No scripts: one would bring a second Node, another compile code that is not there yet.
# The optional packages stay, the drawing library's binary is one of them.
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY commands ./commands
COPY src ./src
COPY LICENSE ./

# The data lives outside the image and belongs to the user who runs the bot, and so does the compiled code.
RUN mkdir -p /data node_modules/.cache && chown node:node /data node_modules/.cache
VOLUME /data
USER node
RUN ["node", "--import", "./src/preflight.mjs", "src/main.ts", "--compile-only"]

# Inside a container the loopback address reaches nobody; the playground never listens on another one.
ENV HOST=0.0.0.0 PORT=3000 PLAYGROUND=off DATABASE_URL=file:/data/recovery-coach.db
EXPOSE 3000

HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]

# Node itself and not npm: it gets SIGTERM at first hand, finishes what is in flight and closes the database.
STOPSIGNAL SIGTERM
CMD ["node", "--max-semi-space-size=4", "--import", "./src/preflight.mjs", "src/main.ts"]
